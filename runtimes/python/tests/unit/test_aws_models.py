"""Our models of AWS services say what botocore's own descriptions say."""

from pathlib import Path
from typing import Any

import botocore.session
import pytest
from codegen.write import read

from codegen import model

MODELS = sorted((Path(__file__).resolve().parents[4] / "codegen/model").glob("*.smithy"))
SERVICES = {service.boto3_name: service for service in read(MODELS).services if service.is_remote}
KINDS = {"string": "string", "blob": "blob", "integer": "integer", "long": "long", "boolean": "boolean"}


def described(name: str) -> Any:
    return botocore.session.Session().get_service_model(name)


def test_services_are_the_two_that_are_asked() -> None:
    assert sorted(SERVICES) == ["dynamodb", "kms"]
    assert {len(service.operations) for service in SERVICES.values()} == {4, 7}


@pytest.mark.parametrize("name", ["dynamodb", "kms"])
def test_members_are_those_of_botocore(name: str) -> None:
    description = described(name)
    for operation in SERVICES[name].operations:
        theirs = description.operation_model(operation.name)
        assert operation.input is not None
        compare(operation.input, theirs.input_shape, is_request=True)
        if operation.output:
            compare(operation.output, theirs.output_shape, is_request=False)


def compare(ours: model.Shape, theirs: Any, is_request: bool) -> None:
    if isinstance(ours, model.List):
        assert theirs.type_name == "list"
        return compare(ours.element, theirs.member, is_request)
    if isinstance(ours, model.Map):
        assert theirs.type_name == "map"
        return compare(ours.value, theirs.value, is_request)
    if isinstance(ours, model.Structure | model.Union):
        assert theirs.type_name == "structure"
        for member in ours.members:
            assert member.name in theirs.members, f"{ours.name}.{member.name}"
            compare(member.target, theirs.members[member.name], is_request)
        if is_request and isinstance(ours, model.Structure):
            asked = {member.name for member in ours.members}
            assert set(theirs.required_members) <= asked, ours.name
        return None
    assert KINDS[ours.kind] == theirs.type_name, ours.name
    return None
