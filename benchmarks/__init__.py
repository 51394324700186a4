"""What the library costs, as a multiple of the cryptography alone."""
