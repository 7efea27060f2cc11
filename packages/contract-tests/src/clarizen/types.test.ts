import type { ClarizenClient, components } from "@clade/clarizen";
import { expectTypeOf, test } from "vitest";
import { describeTypes } from "../harness/types/describe-types.ts";
import { contract } from "./contract.ts";

describeTypes(contract.vendor);

type Schemas = components["schemas"];

test("the status of an error tells which of its two bodies it has", () => {
  const look = async (client: ClarizenClient) => {
    const { error } = await client.GET("/authentication/getSessionInfo");
    if (error?.status === 429)
      expectTypeOf(error.data).toEqualTypeOf<Schemas["RateLimitError"] | string | undefined>();
    if (error?.status === 500)
      expectTypeOf(error.data).toEqualTypeOf<Schemas["Error"] | string | undefined>();
    if (error?.kind !== "missing") return;
    expectTypeOf(error.data).toEqualTypeOf<
      Schemas["RateLimitError"] | Schemas["Error"] | string | undefined
    >();
  };
  expectTypeOf(look).returns.toEqualTypeOf<Promise<void>>();
});
