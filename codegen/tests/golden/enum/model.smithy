$version: "2"

// Shows: EnumTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.enum

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
    color: Color
}

structure PaintOutput {
    @required
    color: Color
}

/// What the wall looks like.
enum Color {
    RED
    DARK_BLUE = "dark blue"
}
