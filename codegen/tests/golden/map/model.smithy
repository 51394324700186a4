$version: "2"

// Shows: MapTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.map

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
    mixture: Mixture
}

structure PaintOutput {
    @required
    mixture: Mixture
}

map Mixture {
    key: String
    value: Parts
}

list Parts {
    member: Integer
}
