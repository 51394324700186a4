$version: "2"

// Shows: models.py
namespace example.sensitive

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
    recipe: Recipe
}

structure PaintOutput {
    @required
    recipes: Recipes
}

@sensitive
blob Recipe

list Recipes {
    member: Recipe
}
