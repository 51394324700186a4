"""Objects of Python that the core only hands on."""
