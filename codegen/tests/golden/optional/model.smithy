$version: "2"

// Shows: OptionalTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.optional

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
    color: String
    layers: Integer
    thinner: Thinner
}

structure Thinner {
    oily: Boolean
}

structure PaintOutput {
    names: Names
}

list Names {
    member: String
}
