"""The time of day, written out."""

import re
from datetime import UTC, datetime, timedelta

from aws_cryptographic_material_providers.internaldafny.extern.TimestampExterns import default__ as externs


def test_now_is_the_time_in_utc_with_six_digits_of_a_second() -> None:  # [PRIM-076]
    text = "".join(externs.Now())
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", text)
    assert abs(datetime.fromisoformat(text) - datetime.now(UTC)) < timedelta(minutes=1)
