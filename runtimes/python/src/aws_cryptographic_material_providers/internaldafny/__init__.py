"""The verified core as Python, what it runs on (`runtime`), and what it asks of the outside world (`extern`). Not for users."""
