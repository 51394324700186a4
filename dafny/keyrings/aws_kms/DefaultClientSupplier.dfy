/** The supplier that makes clients itself, one for each Region. */
module DefaultClientSupplier {
  import KmsClientExterns
  import KmsErrors
  import KmsTypes
  import opened MaterialProvidersTypes
  import opened Wrappers

  method Create() returns (supplier: IClientSupplier) {
    var clients := KmsClientExterns.New();
    supplier := new DefaultClientSupplier(clients);
  }

  class DefaultClientSupplier extends IClientSupplier {
    const clients: KmsClientExterns.Clients

    constructor (clients: KmsClientExterns.Clients)
      ensures this.clients == clients
    {
      this.clients := clients;
    }

    // [KMS-IMPL-018]
    method GetClient(input: GetClientInput) returns (output: Result<KmsTypes.IKmsClient, Error>) {
      var client := KmsClientExterns.ForRegion(clients, input.region);
      output := KmsErrors.Asked(client);
    }
  }
}
