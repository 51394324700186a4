$version: "2"

// Shows: UnionTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.union

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

    @required
    level: Level
}

structure PaintOutput {
    @required
    color: Color
}

union Color {
    name: String
    mixed: Mixture
}

/// In percent.
structure Mixture {
    @required
    red: Integer
}

/// A union of enumerations: its few values are made beforehand.
union Level {
    Coarse: Coarse
    Fine: Fine
}

enum Coarse {
    LOW
    HIGH
}

enum Fine {
    LOW
}
