/** Clients of AWS KMS that the library makes itself, one for each Region. Tested in test_kms_client_externs.py. */
module {:extern "KmsClientExterns"} KmsClientExterns {
  import opened KmsTypes
  import opened Wrappers

  /** The clients made so far. */
  type {:extern "Clients"} Clients(!new)

  method {:extern "New"} {:axiom} New() returns (clients: Clients)

  /** In the Region that the host's configuration names, when `region` is empty. Fails for a Region that nobody knows. */
  method {:extern "ForRegion"} {:axiom} ForRegion(clients: Clients, region: string) returns (r: Result<IKmsClient, Error>)
}
