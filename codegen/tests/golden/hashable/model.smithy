$version: "2"

// Shows: models.py
namespace example.hashable

use aws.polymorph#hashable
use aws.polymorph#localService

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
    sample: Sample
}

structure PaintOutput {
    @required
    sample: Sample
}

/// A color, to be compared with others.
@hashable
structure Sample {
    @required
    name: String

    /// As the machine reads it.
    @required
    code: Blob
}
