import type { Failure } from "@clade/spec-rules";
import { describe, expect, test } from "vitest";
import { failuresOf, routeFailures } from "./failures.ts";
import { allOf, oneOperation, schemes, tinyBundle } from "./testing/tiny-bundle.ts";
import type { OperationObject, Response } from "./types.ts";

const credentials: Failure = {
  when: { credentials: ["missing", "unknown"] },
  gets: "401",
  example: "unauthorized",
};
const insufficient: Failure = { when: { credentials: "insufficient" }, gets: "403" };
const unknownId: Failure = { when: { parameter: "path.id", is: "unknown", like: "gone" }, gets: "404" };
const body: Failure = { when: { body: "unparsable" }, gets: "500" };
const route: Failure = { when: { route: "unsupported" }, gets: "501", response: "NotSupported" };
const defaults = [unknownId, credentials, body, insufficient, route];

const ownUrl: Failure = { when: { parameter: "query.url", is: "missing" }, gets: "400" };
const ownCredentials: Failure = { when: { credentials: "missing" }, gets: "404" };

const unauthorized: Response = {
  description: "Who are you?",
  content: { "application/json": { examples: { unauthorized: { value: {} } } } },
};
const plain: Response = { description: "No." };

/** Declares every status of the defaults, takes a body, a path parameter and credentials. */
const everything: Partial<OperationObject> = {
  security: [allOf("basic")],
  parameters: [{ name: "id", in: "path", required: true }],
  requestBody: { content: { "application/json": {} } },
  responses: { "401": unauthorized, "403": plain, "404": plain, "500": plain, "501": plain },
};

function failures(object: Partial<OperationObject>, common: readonly Failure[] = defaults): Failure[] {
  const { bundle, operation } = oneOperation(object, {
    "x-failure": common,
    components: { securitySchemes: schemes },
  });
  return failuresOf(bundle, operation);
}

describe("the order of failures", () => {
  test("The document's entries on credentials come first, then the operation's own, then the document's others.", () => {
    expect(failures({ ...everything, "x-failure": [ownUrl] })).toEqual([
      credentials,
      insufficient,
      ownUrl,
      unknownId,
      body,
    ]);
  });

  test("Without entries of its own an operation has the document's.", () => {
    expect(failures(everything)).toEqual([credentials, insufficient, unknownId, body]);
  });

  test("An entry of its own on credentials puts the operation's list first, exactly as listed.", () => {
    expect(failures({ ...everything, "x-failure": [ownUrl, ownCredentials] })).toEqual([
      ownUrl,
      ownCredentials,
      unknownId,
      credentials,
      body,
      insufficient,
    ]);
  });

  test("The statement that no failure is known leaves the document's in force.", () => {
    const noneKnown = { noneKnown: "No source shows a failure of this call." };

    expect(failures({ ...everything, "x-failure": noneKnown })).toEqual([
      credentials,
      insufficient,
      unknownId,
      body,
    ]);
  });

  test("A document without defaults leaves an operation its own, or nothing.", () => {
    const { bundle, operation } = oneOperation({ "x-failure": [ownUrl] });
    const bare = oneOperation({});

    expect(failuresOf(bundle, operation)).toEqual([ownUrl]);
    expect(failuresOf(bare.bundle, bare.operation)).toEqual([]);
  });
});

describe("where a default of the document holds", () => {
  test("It holds only for operations that declare its status.", () => {
    expect(failures({ ...everything, responses: { "500": plain } })).toEqual([body]);
  });

  test("It holds only where the declared response has its example, in any media type.", () => {
    const html = { "text/html": {}, "application/json": { examples: { unauthorized: { value: {} } } } };
    const other = { "application/json": { examples: { expired: { value: {} } } } };

    expect(failures({ ...everything, responses: { "401": { ...plain, content: html } } })).toEqual([
      credentials,
    ]);
    expect(failures({ ...everything, responses: { "401": { ...plain, content: other } } })).toEqual([]);
    expect(failures({ ...everything, responses: { "401": plain } })).toEqual([]);
  });

  test("A response that stands elsewhere counts like one in place.", () => {
    const { bundle, operation } = oneOperation(
      { ...everything, responses: { "401": { $ref: "#/components/responses/Unauthorized" } } },
      {
        "x-failure": defaults,
        components: { securitySchemes: schemes, responses: { Unauthorized: unauthorized } },
      },
    );

    expect(failuresOf(bundle, operation)).toEqual([credentials]);
  });

  test.each([
    ["body", { requestBody: undefined }, body],
    ["such parameter", { parameters: [] }, unknownId],
    ["security", { security: [] }, credentials],
    ["security but the empty alternative", { security: [{}] }, credentials],
  ])("It does not hold for an operation that has no %s, whatever it declares.", (_what, change, failure) => {
    const { requestBody, ...rest } = { ...everything, ...change };
    const object: Partial<OperationObject> = requestBody ? { ...rest, requestBody } : rest;

    expect(failures(everything, [failure])).toEqual([failure]);
    expect(failures(object, [failure])).toEqual([]);
  });

  test("A security scheme's key counts as a parameter.", () => {
    const without: Failure = { when: { parameter: "query.key", without: "query.appid" }, gets: "403" };

    expect(failures({ ...everything, security: [{}, allOf("queryKey")] }, [without])).toEqual([without]);
    expect(failures(everything, [without])).toEqual([]);
  });

  test("An entry on any request holds wherever its status is declared.", () => {
    const any: Failure = { when: { request: "any" }, gets: "501" };

    expect(failures({ responses: { "501": plain } }, [any])).toEqual([any]);
  });

  test("The operation's own entries are not sorted out.", () => {
    expect(failures({ "x-failure": [body, unknownId] })).toEqual([body, unknownId]);
  });
});

describe("routeFailures", () => {
  test("Entries on the route belong to the document, not to its operations.", () => {
    expect(routeFailures(tinyBundle({ "x-failure": defaults }))).toEqual([route]);
    expect(failures(everything, [route])).toEqual([]);
  });

  test("A document without entries has none.", () => {
    expect(routeFailures(tinyBundle())).toEqual([]);
  });
});
