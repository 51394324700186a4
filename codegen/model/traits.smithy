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

/// A structure that stands for an object: an implementation of a resource.
@trait(selector: "structure")
structure reference {
    @required
    resource: String
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
