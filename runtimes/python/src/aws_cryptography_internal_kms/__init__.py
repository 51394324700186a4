"""An import name that others reach for. Requests to AWS KMS are made inside `aws_cryptographic_material_providers`."""
