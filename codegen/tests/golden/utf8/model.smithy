$version: "2"

// Shows: Utf8Types.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.utf8

use aws.polymorph#dafnyUtf8Bytes
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
    labels: Labels
}

structure PaintOutput {
    @required
    label: Label
}

@dafnyUtf8Bytes
string Label

map Labels {
    key: Label
    value: Label
}
