import { describe, expect, it } from "vitest";
import { UsageError } from "../errors/usage-error.ts";
import { checkBodySettings } from "./check-body-settings.ts";

const file = { id: "getRecord", reads: "bytes" } as const;
const choice = {
  id: "setRecord",
  sends: "bytes",
  mediaTypes: { "text/csv": "text", "application/json": "json" },
} as const;

const check = (operation: Parameters<typeof checkBodySettings>[0], init: object) => () => {
  checkBodySettings(operation, init);
};

describe("checkBodySettings", () => {
  it.each(["bytes", "text", "stream", undefined])("lets a file be had as %s", (as) => {
    expect(check(file, { as })).not.toThrow();
  });

  it.each(["blob", "toString", 5, null])("refuses a file as %s", (as) => {
    expect(check(file, { as })).toThrow(new UsageError('"as" must be one of "bytes", "text" and "stream".'));
  });

  it.each([undefined, "text", "empty"] as const)(
    "refuses any shape of an answer that is read as %s",
    (reads) => {
      expect(check({ id: "getLetter", ...(reads && { reads }) }, { as: "text" })).toThrow(
        '"as" is for an answer that is a file, and that of getLetter is not: the client knows how to read it. Leave "as" out.',
      );
    },
  );

  it("takes the media types that the operation knows", () => {
    expect(check(choice, { contentType: "application/json", body: {} })).not.toThrow();
    expect(check(choice, { contentType: undefined, body: {} })).not.toThrow();
  });

  it.each([
    ["text/csb", 'one of "text/csv" and "application/json". Did you mean "text/csv"?'],
    ["image/png", 'one of "text/csv" and "application/json".'],
    [7, 'one of "text/csv" and "application/json".'],
  ])("refuses %s with those that it knows", (contentType, want) => {
    expect(check(choice, { contentType, body: "" })).toThrow(
      new UsageError(`"contentType" of setRecord must be ${want}`),
    );
  });

  it("refuses a media type where there is nothing to choose, and without a body", () => {
    expect(check(file, { contentType: "text/csv", body: "" })).toThrow(
      '"contentType" is for a body of several media types, which getRecord has not. Leave it out.',
    );
    expect(check(choice, { contentType: "text/csv" })).toThrow('"contentType" is given, but "body" is not.');
  });
});
