import type { Failure } from "@clade/spec-rules";
import { describe, expect, test } from "vitest";
import { requestUrl } from "./request-url.ts";
import { allOf, oneOperation, schemes } from "./testing/tiny-bundle.ts";
import type { OperationObject, Parameter } from "./types.ts";
import { wrongRequests } from "./wrong-request.ts";

const url: Parameter = {
  name: "url",
  in: "query",
  required: true,
  examples: { page: { value: "http://example.com/" }, gone: { value: "http://example.com/gone" } },
};
const appid: Parameter = { name: "appid", in: "query", examples: { name: { value: "demo" } } };
const id: Parameter = {
  name: "id",
  in: "path",
  required: true,
  examples: { some: { value: 7 }, gone: { value: 0 } },
};
const letter = {
  required: true,
  content: { "application/json": { examples: { letter: { value: { text: "Hello" } } } } },
};
const refused = { description: "No." };

function wrongs(object: Partial<OperationObject>, common: Failure[] = [], path = "/letters") {
  const { bundle, operation } = oneOperation(object, {
    path,
    components: { securitySchemes: schemes },
    ...(common.length > 0 && { "x-failure": common }),
  });
  return wrongRequests(bundle, operation).map(({ wrong, failure, request }) => ({
    wrong,
    gets: failure.gets,
    request,
  }));
}

function titles(object: Partial<OperationObject>, common: Failure[] = []): string[] {
  return wrongs(object, common).map(({ wrong, gets }) => `${wrong} gets ${gets}`);
}

describe("wrongRequests", () => {
  test("An operation without known failures has none.", () => {
    expect(wrongs({})).toEqual([]);
    expect(wrongs({ "x-failure": { noneKnown: "No source shows a failure." } })).toEqual([]);
  });

  test("Cligs' create, as its document describes it, has these four wrong requests.", () => {
    const requests = wrongs({
      security: [{}, allOf("queryKey")],
      parameters: [url, appid],
      "x-failure": [
        { when: { parameter: "query.url", is: ["missing", "invalid"] }, gets: "404", example: "invalidUrl" },
        { when: { parameter: "query.key", without: "query.appid" }, gets: "403", example: "missingAppId" },
        { when: { credentials: "unknown" }, gets: "404", example: "unknownKey" },
      ],
    });

    expect(
      requests.map(({ wrong, gets, request }) => [wrong, gets, requestUrl(request, "http://cli.gs")]),
    ).toEqual([
      ["query.url missing", "404", "http://cli.gs/api/v1/letters"],
      ["query.url invalid", "404", "http://cli.gs/api/v1/letters?url=not%20valid%21"],
      [
        "query.key without query.appid",
        "403",
        "http://cli.gs/api/v1/letters?url=http%3A%2F%2Fexample.com%2F&key=k1",
      ],
      [
        "credentials unknown",
        "404",
        "http://cli.gs/api/v1/letters?url=http%3A%2F%2Fexample.com%2F&appid=demo&key=k0",
      ],
    ]);
  });

  test("Each state of each entry is a request of its own, in the order of evaluation.", () => {
    const object: Partial<OperationObject> = {
      security: [allOf("basic")],
      requestBody: letter,
      responses: { "400": refused, "401": refused, "500": refused },
      "x-failure": [
        { when: { parameter: "query.url", is: ["missing", "unknown"], like: "gone" }, gets: "404" },
      ],
      parameters: [url],
    };
    const common: Failure[] = [
      { when: { body: ["missing", "unparsable"] }, gets: "500" },
      { when: { credentials: ["missing", "malformed", "unknown"] }, gets: "401" },
      { when: { route: "unknown" }, gets: "400", response: "NotFound" },
    ];

    expect(titles(object, common)).toEqual([
      "credentials missing gets 401",
      "credentials malformed gets 401",
      "credentials unknown gets 401",
      "query.url missing gets 404",
      "query.url unknown gets 404",
      "body missing gets 500",
      "body unparsable gets 500",
    ]);
  });

  test("A wrong body takes the place of the right one and nothing else changes.", () => {
    const [missing, unparsable] = wrongs({
      security: [allOf("basic")],
      requestBody: letter,
      "x-failure": [{ when: { body: ["missing", "unparsable"] }, gets: "500" }],
    }).map(({ request }) => request);

    expect(missing?.body).toBeUndefined();
    expect(unparsable).toMatchObject({
      body: "{",
      headers: { "content-type": "application/json" },
      credentials: { basic: "Aladdin:open sesame" },
    });
  });

  test("What cannot be written as a request is left out.", () => {
    expect(
      titles({
        security: [allOf("headerKey")],
        parameters: [id],
        "x-failure": [
          { when: { credentials: ["malformed", "insufficient"] }, gets: "403" },
          { when: { parameter: "path.id", is: ["missing", "unknown"] }, gets: "404" },
          { when: { body: ["missing", "invalid"] }, gets: "400" },
          { when: { parameter: "query.limit", is: "invalid" }, gets: "400" },
          { when: { route: "unsupported" }, gets: "501" },
        ],
      }),
    ).toEqual([]);
  });

  test("Where the call is refused in any case, the right request is the wrong one, and what follows is never asked.", () => {
    const requests = wrongs(
      {
        security: [allOf("basic")],
        responses: { "401": refused, "501": refused },
        parameters: [url],
        "x-failure": [
          { when: { request: "any" }, gets: "501" },
          { when: { parameter: "query.url", is: "missing" }, gets: "400" },
        ],
      },
      [{ when: { credentials: "missing" }, gets: "401" }],
    );

    expect(requests.map(({ wrong, gets }) => [wrong, gets])).toEqual([
      ["credentials missing", "401"],
      ["any request", "501"],
    ]);
    expect(requests[1]?.request).toMatchObject({
      query: { url: "http://example.com/" },
      credentials: { basic: "Aladdin:open sesame" },
    });
  });

  test("Of two entries on the same state the first answers, so the second has no request.", () => {
    expect(
      titles(
        {
          security: [allOf("basic")],
          responses: { "401": refused },
          "x-failure": [{ when: { credentials: "missing" }, gets: "404" }],
        },
        [{ when: { credentials: ["missing", "unknown"] }, gets: "401" }],
      ),
    ).toEqual(["credentials missing gets 404", "credentials unknown gets 401"]);
  });

  test("A number above its maximum is answered by an entry on what is invalid, if that comes first.", () => {
    const object: Partial<OperationObject> = {
      parameters: [{ name: "page", in: "query", schema: { type: "integer", maximum: 9 } }],
      responses: { "400": refused },
    };
    const invalid: Failure = { when: { parameter: "query.page", is: "invalid" }, gets: "400" };
    const tooFar: Failure = { when: { parameter: "query.page", is: "above-maximum" }, gets: "416" };

    expect(titles({ ...object, "x-failure": [tooFar] }, [invalid])).toEqual([
      "query.page above-maximum gets 416",
      "query.page invalid gets 400",
    ]);
    expect(titles({ ...object, "x-failure": [invalid, tooFar] })).toEqual(["query.page invalid gets 400"]);
  });

  test("In a path with several parts only the wrong one differs.", () => {
    const box: Parameter = { ...id, name: "box", examples: { some: { value: "b 1" } } };
    const requests = wrongs(
      {
        parameters: [box, id],
        "x-failure": [
          { when: { parameter: "path.id", is: ["unknown", "invalid"], like: "gone" }, gets: "404" },
        ],
      },
      [],
      "/boxes/{box}/letters/{id}",
    );

    expect(requests.map(({ request }) => request.path)).toEqual([
      "/boxes/b%201/letters/0",
      "/boxes/b%201/letters/not-valid",
    ]);
  });

  test("The entry itself comes along, so that its example can be looked up.", () => {
    const failure: Failure = {
      when: { parameter: "query.url", is: "missing" },
      gets: "404",
      example: "invalidUrl",
    };
    const { bundle, operation } = oneOperation({ parameters: [url], "x-failure": [failure] });

    expect(wrongRequests(bundle, operation)[0]?.failure).toBe(failure);
  });

  test("An entry whose named example does not exist is an error that names it.", () => {
    const failure: Failure = {
      when: { parameter: "query.url", is: "unknown", like: "nothing" },
      gets: "404",
    };

    expect(() => wrongs({ parameters: [url], "x-failure": [failure] })).toThrow(
      "Parameter query.url has no example nothing.",
    );
  });
});
