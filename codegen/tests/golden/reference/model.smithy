$version: "2"

// Shows: ReferenceTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py, references.py, client.py
namespace example.reference

use aws.polymorph#extendable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#reference

/// Makes brushes.
@localService(sdkId: "Painter", pythonPackage: "example", config: PainterConfig)
service Painter {
    version: "2024-01-01"
    resources: [Brush]
    operations: [MakeBrush]
}

structure PainterConfig {}

/// Makes strokes.
@extendable
resource Brush {
    operations: [Stroke]
}

@reference(resource: Brush)
structure BrushReference {}

/// Make one stroke.
operation Stroke {
    input: StrokeInput
    output: StrokeOutput
    errors: [Dry]
}

/// There is no paint on the brush.
@error("client")
structure Dry {
    @required
    message: String
}

structure StrokeInput {
    @required
    length: Long
}

structure StrokeOutput {
    @required
    stroke: Blob
}

/// Make a brush that strokes with others.
operation MakeBrush {
    input: MakeBrushInput
    output: MakeBrushOutput
}

structure MakeBrushInput {
    first: BrushReference

    @required
    others: BrushList
}

list BrushList {
    member: BrushReference
}

@positional
structure MakeBrushOutput {
    @required
    brush: BrushReference
}
