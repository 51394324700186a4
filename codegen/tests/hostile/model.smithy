$version: "2"

// Every name here means something else somewhere: in Python, in Dafny, or in the modules that are generated.
namespace example.hostile

use aws.polymorph#dafnyUtf8Bytes
use aws.polymorph#extendable
use aws.polymorph#hashable
use aws.polymorph#localService
use aws.polymorph#positional
use aws.polymorph#reference
use aws.polymorph#shared

/// A name that ends the docstring: """ and a backslash: \
@localService(sdkId: "Hostile", pythonPackage: "example", config: Dict)
service Client {
    version: "2024-01-01"
    resources: [Lambda]
    operations: [
        Import
        Print
        IsNone
    ]
    errors: [Exception]
}

structure Dict {}

/// Called what a builtin is called.
@error("client")
structure Exception {
    @required
    message: String
}

/// A resource called as a keyword is.
@extendable
resource Lambda {
    operations: [
        Yield
        Class
    ]
}

@reference(resource: Lambda)
structure LambdaReference {}

/// Take and give what is named like keywords.
operation Yield {
    input: List
    output: List
}

/// Give nothing.
operation Class {
    input: None
}

/// Take what is named like builtins.
operation Import {
    input: Type
    output: Made
}

@positional
structure Made {
    @required
    self: LambdaReference
}

/// Take bare bytes.
operation Print {
    input: PrintInput
    output: PrintOutput
}

@positional
structure PrintInput {
    @required
    str: Bytes
}

@positional
structure PrintOutput {
    @required
    int: Lists
}

list Lists {
    member: Seq
}

/// Take nothing.
operation IsNone {}

structure None {}

/// Members that are keywords of Python.
structure List {
    @required
    None: None

    @required
    class: Bool

    @required
    from: Text

    @required
    def: Integer

    @required
    lambda: Union

    import: Import_name

    global: Boolean
}

boolean Bool

string Text

@dafnyUtf8Bytes
string Import_name

blob Bytes

list Seq {
    member: Long
}

/// Members that are builtins of Python, words of Dafny, or names in generated methods.
structure Type {
    @required
    id: String

    @required
    type: Enum

    @required
    self: String

    @required
    list: Lists

    @required
    value: Map

    @required
    error: Datatype

    @required
    Option: Set

    input: String

    param: String

    d: String

    cls: String

    as_dict: String

    from_dict: String

    message: String

    parts: String

    result: LambdaReference

    default: String

    var: String

    method: String

    match: String

    array2: String

    bv8: String

    some_under_scored: String
}

enum Enum {
    None
    class
    values
    str
    frozenset
    QUOTE = "\"'\\"
}

union Union {
    None: None
    from: String
    type: Enum
    Error: String
    text: Bytes
}

map Map {
    key: Import_name
    value: Item
}

/// The name of what a list conversion calls each.
@hashable
structure Item {
    @required
    item: String
}

/// As its conversion is called.
@shared
structure Datatype {
    @required
    datatype: String

    key: Item
}

list Set {
    member: Key
}

structure Key {
    @required
    key: Keys
}

map Keys {
    key: String
    value: Item
}
