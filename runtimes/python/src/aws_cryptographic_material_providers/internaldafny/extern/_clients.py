"""Clients of AWS by boto3, with its usual credentials. boto3 is imported when the first of them is made."""

from __future__ import annotations

from typing import Any


def new_client(service: str, region: str, *announced: str) -> Any:
    """A client of ours, which says so, and what else is `announced`, with each request.

    In the Region of the host's configuration, when `region` is empty.
    """
    from importlib.metadata import version

    import boto3
    from botocore.config import Config

    session = boto3.Session()
    if region:
        session.get_partition_for_region(region)  # botocore would ask a host with that name: an error now is better
    ours = f"AwsCryptographicMPL/Python/{version('aws-cryptographic-material-providers')}"  # [KMS-IMPL-019]
    config = Config(user_agent_extra=" ".join([ours, *announced]))
    return session.client(service, region_name=region or None, config=config)
