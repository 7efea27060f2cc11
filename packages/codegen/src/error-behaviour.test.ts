import type { Example, Response } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { errorBehaviour } from "./error-behaviour.ts";

function having(examples: Record<string, Example>, parts: Partial<Response>): Response {
  return { description: "No.", content: { "text/plain": { examples } }, ...parts };
}

describe("errorBehaviour", () => {
  test("A response without x-error has none.", () => {
    expect(errorBehaviour({ description: "No." })).toBeUndefined();
    expect(errorBehaviour({ description: "No.", "x-retry": { times: 1 } })).toBeUndefined();
  });

  test("Kind, message, code and reference are taken over.", () => {
    const error = {
      kind: "server",
      message: "/message",
      code: "/errorCode",
      reference: "/referenceId",
    } as const;

    expect(errorBehaviour({ description: "No.", "x-error": error })).toEqual({
      kind: "server",
      message: "/message",
      code: "/errorCode",
      reference: "/referenceId",
    });
  });

  test("The text of an error does not depend on the order in which the spec writes it.", () => {
    const first = errorBehaviour({
      description: "No.",
      "x-error": { kind: "invalid", message: "body", code: "/c" },
    });
    const second = errorBehaviour({
      description: "No.",
      "x-error": { code: "/c", message: "body", kind: "invalid" },
    });

    expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    expect(JSON.stringify(first)).toBe('{"kind":"invalid","message":"body","code":"/c"}');
  });

  test("Advice on trying again is taken over.", () => {
    const error = { "x-error": { kind: "server" }, description: "No." } as const;

    expect(errorBehaviour({ ...error, "x-retry": { times: 1, then: "back-off" } })).toEqual({
      kind: "server",
      retry: { times: 1, then: "back-off" },
    });
    expect(errorBehaviour({ ...error, "x-retry": { times: 0 } })).toEqual({
      kind: "server",
      retry: { times: 0 },
    });
  });
});

describe("the kind of a message", () => {
  const unknownKey = { kind: "unauthenticated" } as const;

  test("An example with a kind of its own gives its exact message that kind; others do not count.", () => {
    const response = having(
      { noUrl: { value: "No URL." }, unknownKey: { value: "Unknown key.", "x-error": unknownKey } },
      { "x-error": { kind: "invalid", message: "body" } },
    );

    expect(errorBehaviour(response)).toEqual({
      kind: "invalid",
      message: "body",
      kindOfMessage: { "Unknown key.": "unauthenticated" },
    });
  });

  test.each([
    ["a property", "/error", { error: "Unknown key." }],
    ["a nested property", "/errors/0/text", { errors: [{ text: "Unknown key." }] }],
    ["a property with a slash and a tilde in its name", "/a~1b~0c", { "a/b~c": "Unknown key." }],
    ["nothing more precise than the body", undefined, "Unknown key."],
    ["a text with a line break at its end", "body", "Unknown key.\r\n"],
  ])("The message is found at %s.", (_what, message, value) => {
    const error = { kind: "invalid", ...(message !== undefined && { message }) } as const;
    const response = having({ unknownKey: { value, "x-error": unknownKey } }, { "x-error": error });

    expect(errorBehaviour(response)?.kindOfMessage).toEqual({ "Unknown key.": "unauthenticated" });
  });

  test("A message that is a number is written as the client reads it.", () => {
    const response = having(
      { late: { value: { error: 17 }, "x-error": { kind: "conflict" } } },
      { "x-error": { kind: "invalid", message: "/error" } },
    );

    expect(errorBehaviour(response)?.kindOfMessage).toEqual({ "17": "conflict" });
  });

  test.each([
    ["the message is absent", { other: "Unknown key." }],
    ["the way to it ends early", { error: null }],
    ["there is an object instead", { error: { text: { deep: "Unknown key." } } }],
    ["the example has no value", undefined],
  ])("Where %s, there is no kind by message.", (_what, value) => {
    const response = having(
      { unknownKey: { value, "x-error": unknownKey } },
      { "x-error": { kind: "invalid", message: "/error/text" } },
    );

    expect(errorBehaviour(response)).toEqual({ kind: "invalid", message: "/error/text" });
  });

  test("Examples of every media type count.", () => {
    const response: Response = {
      description: "No.",
      "x-error": { kind: "invalid", message: "body" },
      content: {
        "text/plain": { examples: { a: { value: "A", "x-error": { kind: "missing" } } } },
        "text/html": { examples: { b: { value: "B", "x-error": { kind: "conflict" } } } },
      },
    };

    expect(errorBehaviour(response)?.kindOfMessage).toEqual({ A: "missing", B: "conflict" });
  });
});

describe("the kind of a code", () => {
  const ended = { value: { code: "Ended", text: "Bye." }, "x-error": { kind: "session-ended" } } as const;
  const late = { value: { code: 17, text: "Late." }, "x-error": { kind: "conflict" } } as const;
  const broken = { value: { code: "Broken", text: "Bye." } };

  test("Where the spec says where the code stands, an example's code tells its kind, whatever its message.", () => {
    const response = having(
      { ended, late, broken },
      { "x-error": { kind: "server", message: "/text", code: "/code" } },
    );

    expect(errorBehaviour(response)).toEqual({
      kind: "server",
      message: "/text",
      code: "/code",
      kindOfCode: { Ended: "session-ended", "17": "conflict" },
    });
  });

  test("An example without a code tells nothing.", () => {
    const response = having(
      { silent: { value: { text: "Bye." }, "x-error": { kind: "missing" } } },
      { "x-error": { kind: "server", message: "/text", code: "/code" } },
    );

    expect(errorBehaviour(response)).toEqual({ kind: "server", message: "/text", code: "/code" });
  });
});
