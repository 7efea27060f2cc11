import { describe, expectTypeOf, it } from "vitest";
import type { HttpError } from "../errors/http-error.ts";
import { createPigeonClient } from "../testing/pigeon-client.ts";
import type { VendorClient } from "./vendor-client.ts";

interface Answer<Body> {
  content: { "application/json": Body };
}
type Gone = { gone: string };
type Busy = { retryIn: number };

interface Paths {
  "/letters": {
    get: {
      responses: { 200: Answer<string[]>; 404: Answer<Gone>; 429: Answer<Busy>; 500: { content?: never } };
    };
    post: { responses: { 201: Answer<string>; 404: Answer<Gone>; 409: Answer<Gone> } };
  };
}
interface Traits {
  pages: object;
  created: object;
  refusalsDiffer: true;
}

const pigeon = createPigeonClient();
const client = pigeon as unknown as VendorClient<Paths, Traits>;

/** For calls that only the compiler is to see. */
const unsent: (call: () => unknown) => void = () => undefined;

describe("the status of an error", () => {
  it("may be asked of any error, and narrows the body to what is documented for it", () => {
    unsent(async () => {
      const { error } = await client.GET("/letters");
      if (error?.status === 404) expectTypeOf(error.data).toEqualTypeOf<Gone | string | undefined>();
      if (error?.status === 429) expectTypeOf(error.data).toEqualTypeOf<Busy | string | undefined>();
      if (error?.status === 500) expectTypeOf(error.data).toEqualTypeOf<string | undefined>();
    });
  });

  it("leaves all documented bodies possible where it is another, or not asked", () => {
    unsent(async () => {
      const { error } = await client.GET("/letters");
      if (error?.status === 502) expectTypeOf(error.data).toEqualTypeOf<Gone | Busy | string | undefined>();
      expectTypeOf(error?.data).toEqualTypeOf<Gone | Busy | string | undefined>();
    });
  });

  it("may be any that fetch gives a failure, and no other", () => {
    unsent(async () => {
      const { error } = await client.GET("/letters");
      expectTypeOf<0 | 301 | 418 | 503 | 599>().toExtend<NonNullable<typeof error>["status"]>();
      if (error?.kind === "missing") {
        // @ts-expect-error -- a success is no failure
        unsent(() => error.status === 200);
      }
    });
  });

  it("narrows in a switch, as the kind does, and leaves the kind to be asked", () => {
    unsent(async () => {
      const { error } = await client.GET("/letters");
      switch (error?.status) {
        case 404:
          if (error.kind === "decode") return error.excerpt;
          expectTypeOf(error).toEqualTypeOf<HttpError<Gone, 404>>();
          return error.vendorMessage;
        case undefined:
          return error?.kind === "timeout" ? error.budget : undefined;
        default:
          return error?.message;
      }
    });
  });

  it("narrows no body where the documented ones are alike", () => {
    unsent(async () => {
      const { error } = await client.POST("/letters");
      if (error?.kind === "missing") expectTypeOf(error).toEqualTypeOf<HttpError<Gone>>();
      if (error?.status === 409) expectTypeOf(error.data).toEqualTypeOf<Gone | string | undefined>();
    });
  });

  it("may be asked of a vendor whose failures are all alike, too", () => {
    unsent(async () => {
      const { error } = await pigeon.GET("/letters");
      expectTypeOf(error?.status).toEqualTypeOf<number | undefined>();
      if (error?.status !== 404) return;
      expectTypeOf<"network" | "timeout">().not.toExtend<typeof error.kind>();
      expectTypeOf(error.data).toEqualTypeOf<{ status: "ERROR"; error: string } | string | undefined>();
    });
  });
});
