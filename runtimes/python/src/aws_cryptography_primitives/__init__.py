"""What the material providers say about ciphers, hashes and curves."""
