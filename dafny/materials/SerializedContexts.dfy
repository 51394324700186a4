/** A context together with its serialization, made once per call. Without one, those who need it fail, and only those. */
module SerializedContexts {
  import EncryptionContextFormat
  import Text
  import opened Bytes
  import opened MaterialProvidersTypes
  import opened Wrappers

  type Context = EncryptionContextFormat.Context

  datatype ContextWithBytes = ContextWithBytes(context: Context, serialized: Result<bytes, Error>)

  type SerializedContext = c: ContextWithBytes |
      EncryptionContextFormat.Serialization(c.context) == if c.serialized.Success? then Some(c.serialized.value) else Option.None
    witness *

  opaque function TooLarge(context: Context): Error {
    AwsCryptographicMaterialProvidersException(
      message :=
        if |context| >= UINT16_LIMIT then "encryption_context has " + Text.Decimal(|context|) + " pairs; at most 65535 can be serialized"
        else "encryption_context has a key or value of more than 65535 bytes of UTF-8; it cannot be serialized")
  }

  method Serialized(context: Context) returns (c: SerializedContext)
    ensures c.context == context
  {
    var serialized := EncryptionContextFormat.Serialize(context);
    if serialized.None? { return ContextWithBytes(context, Failure(TooLarge(context))); }
    return ContextWithBytes(context, Success(serialized.value));
  }
}
