/** Whether there is a client or not, the host has an answer. */
module KmsClientWitness {
  import opened KmsClientExterns
  import opened KmsTypes
  import opened Wrappers

  lemma NewHasAnOutcome(clients: Clients) returns (outcome: Clients) { return clients; }

  lemma ForRegionHasAnOutcome(clients: Clients, region: string, answer: Result<IKmsClient, Error>) returns (r: Result<IKmsClient, Error>) { return answer; }
}
