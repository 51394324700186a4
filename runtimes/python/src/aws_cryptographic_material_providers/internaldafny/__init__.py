"""The verified core as Python, what it runs on, and what it asks of the outside world. Not for users."""
