import type { ClientOptions } from "@clade/runtime";

/** What sends a request. */
export type Fetch = NonNullable<ClientOptions["fetch"]>;
