$version: "2"

// Shows: PositionalTypes.dfy, client.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.positional

use aws.polymorph#localService
use aws.polymorph#positional

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

@positional
structure PaintInput {
    @required
    color: Blob
}

@positional
structure PaintOutput {
    @required
    names: Names
}

list Names {
    member: String
}
