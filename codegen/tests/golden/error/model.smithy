$version: "2"

// Shows: ErrorTypes.dfy, errors.py, smithy_to_dafny.py, dafny_to_smithy.py, client.py
namespace example.error

use aws.polymorph#localService

/// Paints.
@localService(sdkId: "Painter", pythonPackage: "example", config: PainterConfig)
service Painter {
    version: "2024-01-01"
    operations: [Paint]
    errors: [OutOfPaint]
}

structure PainterConfig {}

/// Paint the wall.
operation Paint {
    input: PaintInput
    errors: [WallIsWet]
}

structure PaintInput {}

/// The bucket is empty.
@error("client")
structure OutOfPaint {
    @required
    message: String
}

/// Paint would run.
@error("client")
structure WallIsWet {
    @required
    message: String
}
