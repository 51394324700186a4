"""Keyrings and cryptographic materials managers, verified with Dafny. The public names are in `mpl`."""
