import { describe, expectTypeOf, it } from "vitest";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import type { Flight, PigeonPaths, Ring } from "../testing/pigeon-paths.ts";
import { unwrap } from "../unwrap.ts";
import type { VendorClient } from "./vendor-client.ts";

const client = createPigeonClient();

/** For calls that only the compiler is to see. */
const unsent: (call: () => unknown) => void = () => undefined;

function yielded<Value>(read: () => AsyncIterable<Value>) {
  unsent(read);
  return expectTypeOf<Value>();
}

function keysOf<Result>(call: () => Promise<Result>) {
  unsent(call);
  return expectTypeOf<keyof Result>();
}

describe("the types of a list in pages", () => {
  it("know the items, also below what the spec leaves optional", () => {
    yielded(() =>
      client.items("/flights", { params: { query: { limit: 5 } }, timeout: 1 }),
    ).toEqualTypeOf<Flight>();
    yielded(() =>
      client.items("/flights/{id}/stops", { params: { path: { id: 7 } } }),
    ).toEqualTypeOf<string>();
  });

  it("know what a page holds", () => {
    const page = yielded(() => client.pages("/flights"));
    page.toHaveProperty("items").toEqualTypeOf<readonly Flight[]>();
    page.toHaveProperty("total").toEqualTypeOf<number>();
    page.toHaveProperty("data").toEqualTypeOf<{ meta: { total: number }; data?: { flights: Flight[] } }>();
    page.toHaveProperty("response").toEqualTypeOf<Response>();
    page.not.toHaveProperty("hasMore");
  });

  it("know a list that is read by POST, its body, and pages that tell of more in place of a total", () => {
    const body = { colour: "red", turn: { page: { limit: 5 } } };
    yielded(() => client.items("/rings", { body })).toEqualTypeOf<Ring>();
    const page = yielded(() => client.pages("/rings", { body, timeout: 1 }));
    page.toHaveProperty("items").toEqualTypeOf<readonly Ring[]>();
    page.toHaveProperty("hasMore").toEqualTypeOf<boolean>();
    page
      .toHaveProperty("data")
      .toEqualTypeOf<{ found?: { rings: Ring[]; more: boolean }; turn: { from: number; limit: number } }>();
    page.not.toHaveProperty("total");
    page.not.toHaveProperty("offset");
    // @ts-expect-error -- the body is missing
    unsent(() => client.items("/rings"));
    // @ts-expect-error -- a required field of the body is missing
    unsent(() => client.items("/rings", { body: { turn: {} } }));
    // @ts-expect-error -- parameters of the GET, which is no list
    unsent(() => client.items("/rings", { params: { query: { colour: "red" } } }));
  });

  it("take an answer that is the list itself, and know nothing of items that the spec does not describe", () => {
    type Answer<Body> = { get: { responses: { 200: { content: { "application/json": Body } } } } };
    type Paths = { "/bare": Answer<number[]>; "/vague": Answer<unknown> };
    type List<Items> = { method: "get"; by: "offset"; items: Items };
    type Lists = { "/bare": List<[]>; "/vague": List<["items"]> };
    const vendor = client as unknown as VendorClient<Paths, { pages: Lists; created: object }>;
    yielded(() => vendor.items("/bare")).toEqualTypeOf<number>();
    yielded(() => vendor.items("/vague")).toEqualTypeOf<unknown>();
  });

  it("refuse a path that is no list, and what the list's call would refuse", () => {
    // @ts-expect-error -- a GET, but no list in pages
    unsent(() => client.pages("/letters"));
    // @ts-expect-error -- no such path
    unsent(() => client.items("/flihgts"));
    // @ts-expect-error -- the parameter `id` is missing
    unsent(() => client.items("/flights/{id}/stops"));
    // @ts-expect-error -- no such parameter
    unsent(() => client.items("/flights", { params: { query: { pigoen: "Ann" } } }));
    // @ts-expect-error -- GET has no body
    unsent(() => client.items("/flights", { body: {} }));
  });

  it("are absent where the vendor has no such list", () => {
    expectTypeOf<keyof VendorClient<PigeonPaths>>().toEqualTypeOf<
      "GET" | "POST" | "PUT" | "DELETE" | "HEAD" | "quota"
    >();
  });
});

describe("the types of a call that creates", () => {
  const create = () => client.POST("/flights", { body: { pigeon: "Ann" } });

  it("know the ids once there is no error, and which of them may be absent", () => {
    unsent(async () => {
      const { created, error } = await create();
      if (error) {
        expectTypeOf(created).toEqualTypeOf<undefined>();
        return;
      }
      expectTypeOf(created.flight_id).toEqualTypeOf<string>();
      expectTypeOf(created.stop_id).toEqualTypeOf<string | undefined>();
      // @ts-expect-error -- no such id
      unsent(() => created.letter_id);
    });
  });

  it("leave unwrap the data", () => {
    unsent(async () => {
      expectTypeOf((await unwrap(create())).meta.location).toEqualTypeOf<string>();
    });
  });

  it("know no ids of a call that creates nothing, or whose answer tells none", () => {
    keysOf(create).toEqualTypeOf<"data" | "created" | "error" | "response">();
    keysOf(() => client.POST("/letters", { body: { to: "Ann" } })).toEqualTypeOf<
      "data" | "error" | "response"
    >();
    keysOf(() => client.GET("/flights")).toEqualTypeOf<"data" | "error" | "response">();
  });
});
