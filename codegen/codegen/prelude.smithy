$version: "2"

// What every model may name without `use`: the part of Smithy's own prelude that we use.
namespace smithy.api

string String
blob Blob
boolean Boolean
integer Integer
long Long

/// Which kinds of shapes may have the trait; "*" is any.
@trait(selector: "structure or string")
structure trait {
    @required
    selector: String
}

@trait(selector: "member")
structure required {}

@trait(selector: "blob")
structure sensitive {}

@trait(selector: "integer or long")
structure range {
    @required
    min: Long

    max: Long
}

/// In characters.
@trait(selector: "string")
structure length {
    @required
    min: Long

    @required
    max: Long
}

/// "client" or "server".
@trait(selector: "structure")
string error
