"""Names of the published standard library that other packages reach for. What they stand for lives in the library's core."""
