$version: "2"

// Shows: RangeTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.range

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
    layers: Layers

    thinner: Percent

    primer: Layers
}

structure PaintOutput {
    @required
    drops: Drops
}

@range(min: 1)
integer Layers

@range(min: 0, max: 100)
integer Percent

@range(min: 0)
long Drops
