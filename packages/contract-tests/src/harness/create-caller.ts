import type { Operation } from "@clade/bundle";
import { callOperation, type CallChoice } from "./call-operation.ts";
import type { ContractClient, ContractClientOptions, ContractResult } from "./contract-client.ts";

/** Makes a vendor's client. */
export type CreateClient = (options: ContractClientOptions) => object;

/** How a vendor's clients are made. */
export interface ClientFactories {
  /** Makes the vendor's client, with credentials. */
  readonly createClient: CreateClient;
  /** By operation, makes the client of those that take other credentials. */
  readonly createClientFor?: Readonly<Record<string, CreateClient>>;
}

/** Calls an operation through the client that is made for it. */
export type CallAny = (operation: Operation, choice: CallChoice) => Promise<ContractResult>;

/** Makes all clients of a contract, and calls each operation through its own. */
export function createCaller(
  { createClient, createClientFor = {} }: ClientFactories,
  options: ContractClientOptions,
): CallAny {
  const usual = createClient(options);
  const others = new Map(Object.entries(createClientFor).map(([id, create]) => [id, create(options)]));
  return (operation, choice) => {
    const client = (others.get(operation.id) ?? usual) as ContractClient;
    return callOperation(client, operation, choice);
  };
}
