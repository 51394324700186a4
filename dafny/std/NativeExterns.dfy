/** Objects of the host, which Dafny only hands on: exceptions of other libraries. */
module {:extern "NativeExterns"} NativeExterns {
  type {:extern "Native"} Native(==, !new)
}
