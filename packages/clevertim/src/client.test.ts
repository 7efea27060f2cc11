import { inspect } from "node:util";
import { jsonAnswer, observeFetch, reachableImports } from "@clade/runtime/testing";
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createClevertimClient, unwrap, UsageError, type Contact, type NewCase } from "./index.ts";

const token = "AKJHjjsdBNhkdjfdnbsdjfDJKHZ123";
const contact = { id: 159912, fn: "Ann", ln: "Rye" };

beforeEach(() => {
  vi.stubEnv("CLEVERTIM_TOKEN", undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("createClevertimClient", () => {
  it("asks the vendor's own address by https, with the token as the user name of Basic", async () => {
    const { fetch, request } = observeFetch(jsonAnswer({ status: "OK", content: [] }));
    await createClevertimClient({ token, fetch }).GET("/contact");
    expect(request().url).toBe("https://www.clevertim.com/api/contact");
    const [scheme, credentials = ""] = request().headers.get("authorization")?.split(" ") ?? [];
    expect(scheme).toBe("Basic");
    expect(Buffer.from(credentials, "base64").toString()).toBe(`${token}:X`);
  });

  it("takes the token from the environment", async () => {
    vi.stubEnv("CLEVERTIM_TOKEN", "from-environment");
    const { fetch, request } = observeFetch(jsonAnswer({ status: "OK", content: [] }));
    await createClevertimClient({ fetch }).GET("/contact");
    expect(request().headers.get("authorization")).toBe(`Basic ${btoa("from-environment:X")}`);
  });

  it("writes a token in UTF-8, whatever is in it", async () => {
    const { fetch, request } = observeFetch(jsonAnswer({ status: "OK", content: [] }));
    await createClevertimClient({ token: "schlüssel", fetch }).GET("/contact");
    expect(request().headers.get("authorization")).toBe("Basic c2NobMO8c3NlbDpY");
  });

  it.each([undefined, "", "  "])(
    "refuses to be made without a token (%j) and says where to give one",
    (given) => {
      expect(() => createClevertimClient({ token: given })).toThrow(UsageError);
      expect(() => createClevertimClient({ token: given })).toThrow(
        'Clevertim needs an API token: give it in the option "token" or the environment variable CLEVERTIM_TOKEN.',
      );
    },
  );

  it.each(["two:parts-secret", "broken\nline-secret", "nul\u0000-secret"])(
    "refuses the token %j without repeating it",
    (given) => {
      expect(() => createClevertimClient({ token: given })).toThrow(
        /no colon, line break .* CLEVERTIM_TOKEN/u,
      );
      expect(() => createClevertimClient({ token: given })).not.toThrow(/secret/u);
    },
  );

  it("refuses plain http, which the vendor offers at the caller's own risk, unless the caller accepts it", () => {
    const baseUrl = "http://www.clevertim.com/api";
    expect(() => createClevertimClient({ token, baseUrl })).toThrow(/allowHttp: true/u);
    expect(() => createClevertimClient({ token, baseUrl, allowHttp: true })).not.toThrow();
  });

  it("suggests the option that was meant", () => {
    expect(() => createClevertimClient({ tokn: token } as object)).toThrow('Did you mean "token"?');
  });
});

describe("a call of Clevertim", () => {
  it("gives one contact as a list of exactly one", async () => {
    const { fetch, request } = observeFetch(jsonAnswer({ status: "OK", content: [contact] }));
    const client = createClevertimClient({ token, fetch });
    const { content } = await unwrap(client.GET("/contact/{id}", { params: { path: { id: 159912 } } }));
    expect(content[0].fn).toBe("Ann");
    expectTypeOf(content).toEqualTypeOf<[Contact]>();
    expect(request().url).toBe("https://www.clevertim.com/api/contact/159912");
  });

  it("sends a new case as JSON", async () => {
    const { fetch, request } = observeFetch(
      jsonAnswer({ status: "OK", content: [{ id: 1, name: "Torn sail" }] }),
    );
    const body: NewCase = { name: "Torn sail" };
    await unwrap(createClevertimClient({ token, fetch }).POST("/case", { body }));
    expect(request().headers.get("content-type")).toBe("application/json");
    expect(await request().json()).toEqual({ name: "Torn sail" });
  });

  it("succeeds in removing whether or not the answer has a body", async () => {
    const { fetch } = observeFetch(jsonAnswer({ status: "OK" }), new Response(""));
    const client = createClevertimClient({ token, fetch });
    const init = { params: { path: { id: 7 } } };
    expect((await client.DELETE("/contact/{id}", init)).data).toEqual({ status: "OK" });
    expect((await client.DELETE("/contact/{id}", init)).error).toBeUndefined();
  });

  it.each([
    [400, "invalid"],
    [401, "unauthenticated"],
    [403, "forbidden"],
    [404, "missing"],
    [500, "invalid"],
    [501, "unsupported"],
  ])("has an error for %i of kind %s", async (status, kind) => {
    const { fetch } = observeFetch(jsonAnswer({ status: "ERROR", error: "No." }, status));
    const { error } = await createClevertimClient({ token, fetch }).POST("/case", { body: { name: "x" } });
    expect(error).toMatchObject({ kind, status, data: { status: "ERROR", error: "No." } });
  });

  it("has an error that quotes the vendor", async () => {
    const { fetch } = observeFetch(jsonAnswer({ status: "ERROR", error: "No such contact." }, 404));
    const client = createClevertimClient({ token, fetch });
    const { error } = await client.GET("/contact/{id}", { params: { path: { id: 1 } } });
    expect(error?.message).toBe(
      "Clevertim CRM getContact (GET /contact/{id}) answered 404 (missing): No such contact.",
    );
  });

  it("has an error that never shows the token, and says what to check when it is refused", async () => {
    const basic = Buffer.from(`${token}:X`).toString("base64");
    const echo = { status: "ERROR", error: `Unknown token ${token} in Basic ${basic}` };
    const { fetch } = observeFetch(jsonAnswer(echo, 401));
    const result = await createClevertimClient({ token, fetch }).GET("/contact");
    expect(result.error?.message).toMatch(
      /Unknown token \*\*\* in Basic \*\*\*\. Check the option `token` \(CLEVERTIM_TOKEN\)\.$/u,
    );
    const printed = `${inspect(result, { depth: Infinity, showHidden: true })}${JSON.stringify(result)}`;
    expect(printed).not.toContain(token);
    expect(printed).not.toContain(basic.replaceAll("=", ""));
  });

  it("cannot change a comment, and gets the vendor's refusal as an error like any other", async () => {
    const { fetch } = observeFetch(jsonAnswer({ status: "ERROR", error: "Not supported." }, 501));
    const client = createClevertimClient({ token, fetch });
    const { error, data } = await client.PUT("/comment/{id}", { params: { path: { id: 1 } } });
    expect(error).toMatchObject({ kind: "unsupported", vendorMessage: "Not supported." });
    expectTypeOf(data).toEqualTypeOf<undefined>();
  });

  it("is refused in words for a path that the vendor does not have", async () => {
    const client = createClevertimClient({ token, fetch: observeFetch(jsonAnswer({})).fetch });
    // @ts-expect-error -- resources are in the singular
    const call: Promise<unknown> = client.GET("/contacts");
    await expect(call).rejects.toThrow(
      'Clevertim CRM has no operation "GET /contacts". Did you mean "GET /contact"?',
    );
  });
});

describe("the package", () => {
  it("reaches nothing but the runtime, and no Node builtin", () => {
    expect(reachableImports(new URL("./index.ts", import.meta.url))).toEqual(["@clade/runtime"]);
  });
});
