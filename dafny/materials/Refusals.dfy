/** The error of whatever has no class of its own. */
module Refusals {
  import opened MaterialProvidersTypes

  function Refused(message: string): Error { AwsCryptographicMaterialProvidersException(message := message) }
}
