$version: "2"

// Shows: DepotTypes.dfy, shim.py, ShopTypes.dfy, models.py, errors.py, smithy_to_dafny.py, dafny_to_smithy.py, references.py
namespace example.shop

use aws.polymorph#extendable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#reference
use example.depot#Depot

/// Sends parcels to depots.
@localService(sdkId: "Shop", pythonPackage: "example", config: ShopConfig, dependencies: [Depot])
service Shop {
    version: "2024-01-01"
    resources: [Atlas]
    operations: [Send]
}

structure ShopConfig {}

@reference(service: Depot)
structure DepotReference {}

/// Knows where depots are.
@extendable
resource Atlas {
    operations: [FindDepot]
}

/// Find a depot.
operation FindDepot {
    input: FindDepotInput
    output: FindDepotOutput
}

structure FindDepotInput {
    @required
    town: String
}

@positional
structure FindDepotOutput {
    @required
    depot: DepotReference
}

/// Send a parcel.
operation Send {
    input: SendInput
}

structure SendInput {
    @required
    depot: DepotReference
}
