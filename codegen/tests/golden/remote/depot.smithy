$version: "2"

namespace example.depot

use aws.polymorph#remoteService

/// Keeps parcels, somewhere else.
@remoteService(boto3: "depot", pythonPackage: "example", error: "ComExampleDepot")
service Depot {
    version: "2024-01-01"
    operations: [StoreParcel]
}

/// Store a parcel.
operation StoreParcel {
    input: StoreParcelRequest
    output: StoreParcelResponse
}

structure StoreParcelRequest {
    @required
    Content: ParcelContent

    Labels: Labels

    Sender: Sender
}

structure Sender {
    @required
    Name: String
}

union ParcelContent {
    Text: String
    Data: Blob
}

map Labels {
    key: String
    value: LabelList
}

list LabelList {
    member: String
}

structure StoreParcelResponse {
    @required
    Number: Long

    Content: ParcelContent

    Labels: Labels
}
