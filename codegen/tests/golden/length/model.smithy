$version: "2"

// Shows: LengthTypes.dfy, models.py, config.py
namespace example.length

use aws.polymorph#localService

/// Names.
@localService(sdkId: "Namer", pythonPackage: "example", config: NamerConfig)
service Namer {
    version: "2024-01-01"
    operations: [Call]
}

structure NamerConfig {
    @required
    owner: Name
}

/// Call by name.
operation Call {
    input: CallInput
}

structure CallInput {
    @required
    who: Who
}

union Who {
    byName: Name
}

@length(min: 1, max: 8)
string Name
