$version: "2"

// What every model may name without `use`: the part of Smithy's own prelude that we use.
namespace smithy.api

string String
blob Blob
boolean Boolean
integer Integer
long Long

@trait
structure trait {
    selector: String
}

@trait
structure required {}

@trait
structure sensitive {}

@trait
structure range {
    @required
    min: Long

    max: Long
}

/// "client" or "server".
@trait
string error
