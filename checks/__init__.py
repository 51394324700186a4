"""Small programs behind the make targets. Each ends with exit code 1 and says what to do when something is wrong."""
