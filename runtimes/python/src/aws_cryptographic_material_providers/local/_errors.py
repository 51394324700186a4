"""Errors of the local KMS, which become the `ClientError`s that boto3 raises."""


class KmsError(Exception):
    """A request is refused. `code` is the name of the class of `client.exceptions`, or of one that is not modelled."""

    def __init__(self, code: str, message: str = "") -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message


def invalid(message: str) -> KmsError:
    return KmsError("ValidationException", message)


def not_found(message: str) -> KmsError:
    return KmsError("NotFoundException", message)


def unsupported(message: str) -> KmsError:
    return KmsError("UnsupportedOperationException", message)
