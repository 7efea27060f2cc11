import type { ApiError, ClientOptions } from "@clade/runtime";

/** What a vendor's client gives back, whatever the operation. */
export interface ContractResult {
  readonly data?: unknown;
  readonly created?: unknown;
  readonly error?: ApiError;
  readonly response?: Response;
}

/** A vendor's client without its types: the suite calls operations that it reads from the spec. */
export type ContractClient = Readonly<
  Record<string, (path: string, init: object) => Promise<ContractResult>>
>;

/** What a vendor's own factory is called with. */
export interface ContractClientOptions extends ClientOptions {
  /** Without it the client calls the vendor itself. */
  readonly baseUrl: string | undefined;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly retryDelay: number;
  readonly requestsPerSecond: number;
}
