"""What the verified core asks of the outside world: one module for each Dafny module of the same name, no policy."""
