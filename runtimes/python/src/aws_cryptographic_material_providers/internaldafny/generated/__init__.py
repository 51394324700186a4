"""The Dafny core, translated. Do not edit; regenerate with `make generate`."""
