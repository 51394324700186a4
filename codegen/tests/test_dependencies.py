"""Services that use each other's shapes and errors, each in a file of its own; one of them has no client."""

from pathlib import Path

import pytest
from codegen.write import outputs, read

TRAITS = Path(__file__).resolve().parents[1] / "model" / "traits.smithy"
SHOP = """\
$version: "2"
namespace example.shop
use aws.polymorph#localService

/// Sells paint.
@localService(sdkId: "Shop", pythonPackage: "example")
service Shop {
    errors: [SoldOut]
}

@error("client")
structure SoldOut {
    @required
    message: String
}

structure Bucket {
    @required
    paint: Blob
}
"""
GALLERY = SHOP.replace("example.shop", "example.gallery").replace("Shop", "Gallery").replace("Bucket", "Frame")
PAINTER = """\
$version: "2"
namespace example.painter
use example.gallery#Frame
use example.gallery#Gallery
use example.shop#Bucket
use example.shop#Shop
use aws.polymorph#extendable
use aws.polymorph#localService

/// Paints.
@localService(sdkId: "Painter", pythonPackage: "example", config: PainterConfig, dependencies: [Shop, Gallery])
service Painter {
    resources: [Brush]
    operations: [Hang]
}

structure PainterConfig {}

/// Holds paint.
@extendable
resource Brush {
    operations: [Dip]
}

/// Take paint.
operation Dip {
    input: DipInput
}

structure DipInput {
    @required
    bucket: Bucket
}

/// Hang a picture.
operation Hang {
    input: HangInput
}

structure HangInput {
    @required
    frame: Frame
}
"""


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("model")
    files = []
    for name, text in {"gallery": GALLERY, "painter": PAINTER, "shop": SHOP}.items():
        files.append(folder / f"{name}.smithy")
        files[-1].write_text(text, encoding="utf-8")
    return {"/".join(path.parts[-2:]): text for path, text in outputs(read([TRAITS, *files])).items()}


def test_service_without_operations_has_values_and_errors_but_no_client(printed: dict[str, str]) -> None:
    files = {path.partition("/")[2] for path in printed if path.startswith("example_shop/")}
    assert files == {"__init__.py", "models.py", "errors.py", "smithy_to_dafny.py", "dafny_to_smithy.py"}


def test_errors_of_several_services_have_fields_of_their_own(printed: dict[str, str]) -> None:
    types = printed["model/PainterTypes.dfy"]
    assert "Shop(nameonly shopError: ShopTypes.Error)" in types
    assert "Gallery(nameonly galleryError: GalleryTypes.Error)" in types
    assert (
        "return holding(errors.Gallery, gallery.error(value.galleryError))"
        in printed["example_painter/dafny_to_smithy.py"]
    )


def test_shapes_of_another_service_are_its_own_classes(printed: dict[str, str]) -> None:
    assert "import Bucket" in printed["example_painter/models.py"]
    assert "class Bucket" not in printed["example_painter/models.py"]
    assert "shop.bucket(value.bucket)" in printed["example_painter/smithy_to_dafny.py"]


def test_bytes_that_another_services_resource_keeps_are_those_of_the_core(printed: dict[str, str]) -> None:
    assert "ByteSeq(data(value.paint))" in printed["example_shop/smithy_to_dafny.py"]
    assert "blob(value.paint)" in printed["example_gallery/smithy_to_dafny.py"]
