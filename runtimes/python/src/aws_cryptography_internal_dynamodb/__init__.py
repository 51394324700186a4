"""An import name that others reach for. Requests to DynamoDB are made inside `aws_cryptographic_material_providers`."""
