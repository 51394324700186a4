$version: "2"

// Traits by which a model says what Smithy itself cannot.
namespace aws.polymorph

/// A service that Dafny implements and Python calls.
@trait(selector: "service")
structure localService {
    /// Name of the Dafny module and method that make a client.
    @required
    sdkId: String

    /// Top-level Python package that holds the generated one.
    @required
    pythonPackage: String

    /// Structure that the client's constructor takes. A service without operations has none.
    config: String

    /// Services whose errors can come out of this one.
    dependencies: ServiceList
}

list ServiceList {
    member: String
}

/// A service of AWS, which the core calls through a client of boto3's.
@trait(selector: "service")
structure remoteService {
    /// What boto3 calls the service.
    @required
    boto3: String

    /// Top-level Python package that holds the generated one.
    @required
    pythonPackage: String

    /// Name of the errors that the service's become in those that depend on it.
    @required
    error: String
}

/// A structure that stands for an object: an implementation of a resource, or a client of a service.
@trait(selector: "structure")
structure reference {
    resource: String

    service: String
}

/// A structure of one member that is only an input or an output: calls take or return the bare member.
@trait(selector: "structure")
structure positional {}

/// A resource that users may implement.
@trait(selector: "resource")
structure extendable {}

/// Text that Dafny sees as its UTF-8 bytes.
@trait(selector: "string")
structure dafnyUtf8Bytes {}

/// Offered to users although no operation reaches it.
@trait(selector: "*")
structure public {}

/// Few values of the structure exist: each is converted once, and users get one object that cannot be changed.
@trait(selector: "structure")
structure shared {}

/// Users may put values of the structure, which holds only text and bytes, into sets.
@trait(selector: "structure")
structure hashable {}
