"""Model in: Dafny types and Python shim out. Translated Dafny in: the Python we ship out."""
