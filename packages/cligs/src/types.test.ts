import type { CallError } from "@clade/runtime";
import { describe, expectTypeOf, it } from "vitest";
import type { CligId, CligsClient, CligUrl, ErrorMessage, LongUrl, paths } from "./index.ts";

type Text<Operation, Status extends number> = Operation extends {
  responses: Record<Status, { content: { "text/plain": infer Body } }>;
}
  ? Body
  : never;
type Create = paths["/cligs/create"]["get"];
type Expand = paths["/cligs/expand"]["get"];

describe("the types of Cligs", () => {
  it("have short names for what the operations take and give", () => {
    expectTypeOf<Text<Create, 200>>().toEqualTypeOf<CligUrl>();
    expectTypeOf<Text<Expand, 200>>().toEqualTypeOf<LongUrl>();
    expectTypeOf<Text<Create, 403>>().toEqualTypeOf<ErrorMessage>();
    expectTypeOf<paths["/{cligId}"]["get"]["parameters"]["path"]>().toEqualTypeOf<{ cligId: CligId }>();
  });

  it("make every error's body a text", () => {
    const create = (client: CligsClient) => client.GET("/cligs/create", { params: { query: { url: "" } } });
    type Failure = NonNullable<Awaited<ReturnType<typeof create>>["error"]>;
    expectTypeOf(create).parameter(0).toEqualTypeOf<CligsClient>();
    expectTypeOf<Failure>().toEqualTypeOf<CallError<ErrorMessage>>();
  });

  it("know GET and no other method", () => {
    expectTypeOf<keyof CligsClient>().toEqualTypeOf<"GET" | "quota">();
  });
});
