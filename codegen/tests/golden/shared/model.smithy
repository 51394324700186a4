$version: "2"

// Shows: SharedTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.shared

use aws.polymorph#localService
use aws.polymorph#shared

/// Paints.
@localService(sdkId: "Painter", pythonPackage: "example", config: PainterConfig)
service Painter {
    version: "2024-01-01"
    operations: [Paint]
}

structure PainterConfig {}

/// Paint the wall.
operation Paint {
    input: PaintInput
    output: PaintOutput
}

structure PaintInput {
    @required
    brand: Brand
}

structure PaintOutput {
    @required
    brand: Brand
}

/// One of few.
@shared
structure Brand {
    @required
    name: String
}
