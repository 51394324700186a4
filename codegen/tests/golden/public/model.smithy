$version: "2"

// Shows: PublicTypes.dfy, models.py, smithy_to_dafny.py, dafny_to_smithy.py
namespace example.public

use aws.polymorph#localService
use aws.polymorph#public

/// Paints, one day.
@localService(sdkId: "Painter", pythonPackage: "example")
service Painter {
    version: "2024-01-01"
}

/// Reached by nothing, and still offered.
@public
structure Bucket {
    @required
    liters: Integer
}
