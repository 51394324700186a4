"""Keyrings and managers as users write them: honest ones, and ones that do whatever they are told."""

from collections.abc import Callable
from typing import Any

from aws_cryptographic_material_providers.mpl.models import (
    DecryptMaterialsInput,
    DecryptMaterialsOutput,
    GetEncryptionMaterialsInput,
    GetEncryptionMaterialsOutput,
    OnDecryptInput,
    OnDecryptOutput,
    OnEncryptInput,
    OnEncryptOutput,
)
from aws_cryptographic_material_providers.mpl.references import ICryptographicMaterialsManager, IKeyring

from runtimes.python.tests.functional.made import aes_keyring, changed


class Delegate(IKeyring):
    """Lets another keyring do the work, and remembers what it was asked."""

    def __init__(self, keyring: IKeyring | None = None) -> None:
        self.keyring = keyring or aes_keyring()
        self.asked: list[OnEncryptInput | OnDecryptInput] = []

    def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
        self.asked.append(param)
        return self.keyring.on_encrypt(param)

    def on_decrypt(self, param: OnDecryptInput) -> OnDecryptOutput:
        self.asked.append(param)
        return self.keyring.on_decrypt(param)


class Altering(Delegate):
    """Changes members of the materials that an honest keyring would return."""

    def __init__(self, alter: Callable[[Any], dict[str, Any]], keyring: IKeyring | None = None) -> None:
        super().__init__(keyring)
        self.alter = alter

    def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
        materials = super().on_encrypt(param).materials
        return OnEncryptOutput(materials=changed(materials, **self.alter(materials)))

    def on_decrypt(self, param: OnDecryptInput) -> OnDecryptOutput:
        materials = super().on_decrypt(param).materials
        return OnDecryptOutput(materials=changed(materials, **self.alter(materials)))


class Returning(IKeyring):
    """Returns the same, whatever it is asked."""

    def __init__(self, answer: Any) -> None:
        self.answer = answer

    def on_encrypt(self, param: OnEncryptInput) -> Any:
        return self.answer

    def on_decrypt(self, param: OnDecryptInput) -> Any:
        return self.answer


class Echoing(IKeyring):
    """Does nothing."""

    def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
        return OnEncryptOutput(materials=param.materials)

    def on_decrypt(self, param: OnDecryptInput) -> OnDecryptOutput:
        return OnDecryptOutput(materials=param.materials)


class Raising(IKeyring):
    def __init__(self, error: BaseException) -> None:
        self.error = error

    def on_encrypt(self, param: OnEncryptInput) -> OnEncryptOutput:
        raise self.error

    def on_decrypt(self, param: OnDecryptInput) -> OnDecryptOutput:
        raise self.error


class Stamping(ICryptographicMaterialsManager):
    """Adds a pair to every context that another manager sees."""

    def __init__(self, cmm: ICryptographicMaterialsManager) -> None:
        self.cmm = cmm

    def get_encryption_materials(self, param: GetEncryptionMaterialsInput) -> GetEncryptionMaterialsOutput:
        context = param.encryption_context | {"stamp": "2024"}
        return self.cmm.get_encryption_materials(changed(param, encryption_context=context))

    def decrypt_materials(self, param: DecryptMaterialsInput) -> DecryptMaterialsOutput:
        return self.cmm.decrypt_materials(param)
