"""boto3 clients that need nothing from their surroundings: no credentials, no profile, no region, no network."""

from __future__ import annotations

import os
from functools import cache
from threading import Lock
from typing import Any

FROM_NOWHERE = (None, None, None, None)  # neither file nor variable nor default nor conversion
IN_NO_FILE = (None, None, os.devnull, None)

_making = Lock()  # of a session only one thread may ask for a client


@cache
def _session() -> Any:
    import boto3.session
    import botocore.session

    core = botocore.session.Session(
        session_vars={"profile": FROM_NOWHERE, "config_file": IN_NO_FILE, "credentials_file": IN_NO_FILE}
    )
    core.set_credentials("LOCAL", "no secret")
    return boto3.session.Session(botocore_session=core)


def make_client(service: str, region: str) -> Any:
    """Make a client. Its endpoint is spelled out, so that any name of a region will do; nothing is ever sent there."""
    from botocore.config import Config

    with _making:
        return _session().client(
            service,
            region_name=region,
            endpoint_url=f"https://{service}.{region}.amazonaws.com",
            config=Config(defaults_mode="legacy"),  # "auto", from a variable, would look for a region on the network
        )


def operations_of(service: str) -> list[str]:
    with _making:
        names: list[str] = _session()._session.get_service_model(service).operation_names
    return names
