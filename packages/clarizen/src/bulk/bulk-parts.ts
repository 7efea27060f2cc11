import type { CallResult, CallSettings, ClientOptions, VendorBehaviour } from "@clade/runtime";
import type { BulkRequest } from "../types.ts";

/** The plain client, as far as a bulk needs it. */
export interface BulkSender {
  POST(
    path: "/bulk/execute",
    init: CallSettings & { readonly body: BulkRequest },
  ): Promise<CallResult<unknown>>;
}

/** What the bulks of one client are made of. */
export interface BulkParts {
  readonly behaviour: VendorBehaviour;
  /** The client's options, checked by then. */
  readonly options: Pick<ClientOptions, "baseUrl" | "allowHttp" | "clock">;
  /** The client's credentials, which the error of a call in a bulk must not show either. Sessions join them as they are opened. */
  readonly secrets: readonly string[];
  readonly client: BulkSender;
}
