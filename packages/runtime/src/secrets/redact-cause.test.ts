import { describe, expect, it } from "vitest";
import { redactCause } from "./redact-cause.ts";
import { createRedactor } from "./redactor.ts";

const redactor = createRedactor({}, ["s3cret"]);

describe("redactCause", () => {
  it("copies name, message, code and stack, redacted, and nothing else", () => {
    const thrown = Object.assign(new TypeError("no s3cret"), { code: "E_S3CRET", request: "s3cret" });
    const copy = redactCause(thrown, redactor);
    expect(copy).toMatchObject({ name: "TypeError", message: "no ***", code: "E_***" });
    expect(copy.stack).toMatch(/^TypeError: no \*\*\*\n\s+at .*redact-cause\.test\.ts/u);
    expect(Object.keys(copy)).toEqual(["code"]);
  });

  it("redacts the name too, which anyone may set", () => {
    expect(redactCause(Object.assign(new Error("x"), { name: "s3cretError" }), redactor).name).toBe(
      "***Error",
    );
  });

  it("says what happened where the message stands only in the parts, as with several refused addresses", () => {
    const parts = [new Error("connect ECONNREFUSED ::1:80"), new Error("connect ECONNREFUSED 127.0.0.1:80")];
    const copy = redactCause(new AggregateError(parts), redactor);
    expect(copy.message).toBe("connect ECONNREFUSED ::1:80; connect ECONNREFUSED 127.0.0.1:80");
  });

  it("follows the causes, up to a limit", () => {
    const chain = Array.from({ length: 20 }).reduce<Error>(
      (cause, _, index) => new Error(`level ${index}`, { cause }),
      new Error("root"),
    );
    const messages: string[] = [];
    let link: unknown = redactCause(chain, redactor);
    while (link instanceof Error) {
      messages.push(link.message);
      link = link.cause;
    }
    expect(messages).toEqual(["level 19", "level 18", "level 17", "level 16", "level 15", "level 14"]);
  });

  it.each([
    ["s3cret text", "*** text"],
    [undefined, "undefined"],
    [null, "null"],
    [{ message: "odd s3cret" }, "odd ***"],
    [{}, "no reason given"],
  ])("makes an error of %j", (thrown, want) => {
    const copy = redactCause(thrown, redactor);
    expect(copy).toBeInstanceOf(Error);
    expect(copy.message).toBe(want);
  });
});
