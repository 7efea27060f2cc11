import { describe, expect, it } from "vitest";
import type { VendorEvents } from "../behaviour.ts";
import { UsageError } from "../errors/usage-error.ts";
import { WebhookError } from "../errors/webhook-error.ts";
import { pigeonEvents, type PigeonWebhooks } from "../testing/pigeon-events.ts";
import type { WebhookOptions } from "../types/webhooks.ts";
import { createWebhookParser } from "./create-webhook-parser.ts";

const parseWebhook = createWebhookParser<PigeonWebhooks>(pigeonEvents);
const letter = { text: "Hello", stamps: [{ value: 5, colours: ["red", null] }], sender: { name: "Ann" } };
const parcel = { sender: { key: "k-123" }, weight: 5.5, to: "Ann" };

/** The error that reading a body ends with. */
function errorOf(body: unknown, options?: object, parse: (...args: never[]) => unknown = parseWebhook) {
  try {
    parse(...([body, options] as never[]));
  } catch (error) {
    return error as WebhookError;
  }
  throw new Error("The body was taken.");
}

const faultsOf = (body: unknown) =>
  errorOf(body, { event: "letterCame" }).faults.map(({ pointer, problem }) => `${pointer} ${problem}`);

describe("what a receiver has in hand", () => {
  it.each([
    ["text", JSON.stringify(letter)],
    ["bytes", new TextEncoder().encode(JSON.stringify(letter))],
    ["a buffer that is a part of a larger one", Buffer.from(`..${JSON.stringify(letter)}`).subarray(2)],
    [
      "bytes without a view of them, as `arrayBuffer()` gives",
      new TextEncoder().encode(JSON.stringify(letter)).buffer,
    ],
    ["an object that is parsed already", letter],
  ])("is read when it is %s", (_name, body) => {
    expect(parseWebhook(body)).toEqual({ event: "letterCame", payload: letter });
  });

  it("stays as it came, with all that the spec does not know", () => {
    const body = '{"text":"Hello","__proto__":{"admin":true},"new":{"deep":[1,{"a":null}]}}';
    const { payload } = parseWebhook(body);
    expect(JSON.stringify(payload)).toBe(body);
    expect("admin" in payload).toBe(false);
  });

  it.each([
    ["no JSON", "{'text': 'Hello'}", "is not JSON"],
    ["an empty text", "", "is not JSON"],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0xff, 0x7d]), "is not UTF-8 text"],
    ["JSON, but a list", "[]", "must be an object; got an array"],
    ["JSON, but null", "null", "must be an object; got null"],
    ["a number", 7, "must be an object; got a number"],
    ["nothing, since the framework did not read it", undefined, "must be an object; got undefined"],
  ])("is refused when it is %s", (_name, body, problem) => {
    const error = errorOf(body);
    expect(error).toMatchObject({ message: `Pigeon webhook: the body ${problem}.`, pointer: "" });
    expect(error).toMatchObject({ vendor: "pigeon", event: undefined, faults: [{ pointer: "", problem }] });
  });
});

describe("which event it is", () => {
  it("is told by any one of the properties that only this event has", () => {
    expect(parseWebhook({ text: "Hello" }).event).toBe("letterCame");
    expect(errorOf({ stamps: [] })).toMatchObject({ event: "letterCame", pointer: "/text" });
  });

  it("is the one that nothing tells, where the body tells of no other", () => {
    expect(parseWebhook(parcel)).toEqual({ event: "parcelCame", payload: parcel });
  });

  it.each([null, undefined])("is not told by a property that is %s", (stamps) => {
    expect(parseWebhook({ ...parcel, stamps })).toMatchObject({ event: "parcelCame" });
  });

  it("is not told by what an object inherits", () => {
    expect(errorOf(Object.create({ text: "Hello" }))).toMatchObject({ event: "parcelCame" });
  });

  it("is what the receiver says, whatever the body tells", () => {
    expect(errorOf(letter, { event: "parcelCame" })).toMatchObject({
      event: "parcelCame",
      message: "Pigeon parcelCame: /sender/key is missing.",
    });
    expect(parseWebhook({ ...parcel, text: "A parcel" }, { event: "parcelCame" }).event).toBe("parcelCame");
  });

  const { letterCame, parcelCame } = pigeonEvents.events as Required<typeof pigeonEvents.events>;
  const told = { letterCame, parcelCame: { ...parcelCame, tells: ["weight"] } } as VendorEvents["events"];
  const parseTold = createWebhookParser<PigeonWebhooks>({ ...pigeonEvents, events: told });

  it("is an error where every event is told by something and the body has none of it", () => {
    expect(errorOf({ to: "Ann" }, undefined, parseTold).message).toBe(
      'Pigeon webhook: the body is no event: it has none of the properties "text", "stamps" and "weight".',
    );
  });

  it("is an error where the body tells of two, unless the receiver decides", () => {
    const body = { ...letter, ...parcel };
    expect(errorOf(body, undefined, parseTold).message).toBe(
      'Pigeon webhook: the body is of several events, "letterCame" and "parcelCame": say which by the option "event".',
    );
    expect(parseTold(body, { event: "parcelCame" }).event).toBe("parcelCame");
  });
});

describe("the form of a body", () => {
  it.each([
    ["a value of another type", { text: 5 }, ["/text must be a string; got a number"]],
    ["null for a text that is required", { text: null }, ["/text must be a string; got null"]],
    ["null within a list", { text: "", stamps: [null] }, ["/stamps/0 must be an object; got null"]],
    [
      "a fraction for an integer",
      { text: "", stamps: [{ value: 1.5 }] },
      ["/stamps/0/value must be an integer; got a number"],
    ],
    [
      "none of several types",
      { text: "", stamps: [{ value: 1, colours: [true] }] },
      ["/stamps/0/colours/0 must be a string or null; got true or false"],
    ],
    ["an object for a list", { text: "", stamps: {} }, ["/stamps must be an array; got an object"]],
    [
      "something that is missing, at any depth",
      { stamps: [{}] },
      ["/text is missing", "/stamps/0/value is missing"],
    ],
    [
      "a word that is not to choose",
      { text: "", kind: "open" },
      ['/kind must be one of "plain", "sealed", null; got another value'],
    ],
    [
      "none of the forms to choose",
      { text: "", sender: 5 },
      ["/sender must be a string or an object; got a number"],
    ],
    ["what is wrong within the form that was meant", { text: "", sender: {} }, ["/sender/name is missing"]],
    [
      "what a map holds",
      { text: "", marks: { "a/b~c": 1 } },
      ["/marks/a~1b~0c must be true or false; got a number"],
    ],
  ])("is wrong for %s", (_name, body, faults) => {
    expect(faultsOf(body)).toEqual(faults);
  });

  it("may be what the spec says, with a whole number written as a fraction, and null and empty things where they may be", () => {
    const body =
      '{"text":"","kind":null,"stamps":[{"value":5.0,"colours":[]}],"sender":"Ann","marks":{},"notes":[1,"a"]}';
    expect(parseWebhook(body).event).toBe("letterCame");
  });

  it.each([
    ["a text", { ...parcel, to: null }],
    ["a number", { ...parcel, weight: null }],
    ["a list, an object or one of several forms", { text: "", stamps: null, marks: null, sender: null }],
    ["something deep in the body", { text: "", stamps: [{ value: 1, colours: null }] }],
    ["a word to choose", { text: "", kind: null }],
    ["an entry of a map", { text: "", marks: { new: null } }],
  ])("may have null for %s that is not required, which stays null", (_name, body) => {
    expect(parseWebhook(JSON.stringify(body)).payload).toEqual(body);
  });

  it("is asked of the body's own properties only", () => {
    expect(faultsOf(Object.create({ text: "Hello" }))).toEqual(["/text is missing"]);
    expect(faultsOf('{"text":"a","marks":{"__proto__":1,"constructor":true}}')).toEqual([
      "/marks/__proto__ must be true or false; got a number",
    ]);
  });

  it("takes an undefined property of an object for a missing one, since JSON has none", () => {
    expect(faultsOf({ text: undefined })).toEqual(["/text is missing"]);
    expect(parseWebhook({ text: "a", kind: undefined, marks: { a: undefined } }).event).toBe("letterCame");
  });

  it("is not looked at below what the spec knows, however deep it goes", () => {
    const depth = 200_000;
    const body = `{"text":"a","more":${"[".repeat(depth)}${"]".repeat(depth)}}`;
    expect(parseWebhook(body).event).toBe("letterCame");
  });

  it("has its faults told in the order of the body, the first in the message and 20 at most", () => {
    const stamps = Array.from({ length: 1000 }, () => ({ value: "x" }));
    const error = errorOf({ stamps, sender: 1, text: 1 });
    expect(error.message).toBe("Pigeon letterCame: /stamps/0/value must be an integer; got a string.");
    expect(error.pointer).toBe("/stamps/0/value");
    expect(error.faults).toHaveLength(20);
    expect(error.faults[19]?.pointer).toBe("/stamps/19/value");
    expect(faultsOf({ sender: 1, text: 1 })[0]).toMatch(/^\/sender /u);
  });

  it("is told without any value of the body, not even of one that is not JSON", () => {
    const bodies = ["{ann@example.com", { text: "a", sender: ["ann@example.com"], kind: "ann@example.com" }];
    for (const body of bodies) {
      const error = errorOf(body);
      expect(`${String(error.stack)} ${JSON.stringify(error)} ${String(error.cause)}`).not.toContain("ann@");
    }
  });
});

describe("the key", () => {
  it("of the receiver is that of the body, or the body is refused", () => {
    expect(parseWebhook(parcel, { key: "k-123" }).payload).toEqual(parcel);
    for (const sent of ["k-124", "k-12", "k-1234", "K-123", "", "k-123\0"]) {
      const error = errorOf({ ...parcel, sender: { key: sent } }, { key: "k-123" });
      expect(error).toMatchObject({
        event: "parcelCame",
        pointer: "/sender/key",
        message: "Pigeon parcelCame: /sender/key is not the receiver's key.",
      });
    }
  });

  it.each([
    ["is missing", { sender: {} }, "is missing"],
    ["is null", { sender: { key: null } }, "is missing"],
    ["is inherited", { sender: Object.create({ key: "k-123" }) as object }, "is missing"],
    ["has nothing to stand in", { sender: "k-123" }, "is missing"],
    ["is no text", { sender: { key: ["k-123"] } }, "is not the receiver's key"],
  ])("lets nobody in when it %s", (_name, body, problem) => {
    expect(errorOf(body, { key: "k-123" }).faults).toEqual([{ pointer: "/sender/key", problem }]);
  });

  it("is in no error, neither the receiver's nor the sender's", () => {
    const error = errorOf({ sender: { key: "sent-456" } }, { key: "known-123" });
    expect(`${String(error.stack)} ${JSON.stringify(error)}`).not.toMatch(/sent-456|known-123/u);
  });

  it("comes first: who does not have it learns nothing of the form", () => {
    expect(errorOf({ sender: { key: "x" }, weight: "x" }, { key: "k-123" }).faults).toHaveLength(1);
  });

  it("is not asked for where the event has none, nor where the receiver gives none", () => {
    expect(parseWebhook(letter, { key: "k-123" }).event).toBe("letterCame");
    expect(parseWebhook(parcel).event).toBe("parcelCame");
  });

  it.each([
    [undefined, "a value of type undefined"],
    [7, "a value of type number"],
    ["", "an empty one"],
    [" ", "an empty one"],
  ])("of a receiver that did not set it, %j, is refused and lets nobody in", (key, given) => {
    expect(() => parseWebhook(letter, { key } as WebhookOptions<"letterCame">)).toThrow(
      new UsageError(`"key" must be a string; got ${given}. Leave it out to take any sender's word.`, {
        option: "key",
      }),
    );
  });
});

describe("wrong options are the program's fault, not the sender's", () => {
  it.each([
    [{ evnt: "letterCame" }, 'A webhook of Pigeon has no option "evnt". Did you mean "event"?', "evnt"],
    [{ event: "leterCame" }, 'Pigeon has no webhook "leterCame". Did you mean "letterCame"?', "event"],
    [
      { event: "toString" },
      'Pigeon has no webhook "toString". It has "letterCame" and "parcelCame".',
      "event",
    ],
    [{ event: 7 }, '"event" must be a string; got a value of type number.', "event"],
  ])("%j", (options, message, option) => {
    const error: unknown = errorOf(letter, options);
    expect(UsageError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ message, option });
  });
});

describe("options that are no object", () => {
  it.each([null, "letterCame", [], 7])("%j are refused", (options) => {
    const error: unknown = errorOf(letter, options as object);
    expect(UsageError.isInstance(error)).toBe(true);
    expect(error).toMatchObject({ message: "The options of a webhook of Pigeon must be an object." });
  });
});

describe("a WebhookError", () => {
  it("is known by its name and class, also when another copy of this package made it", () => {
    const error = errorOf("");
    expect(error).toBeInstanceOf(WebhookError);
    expect(error.stack).toMatch(/^WebhookError: Pigeon webhook: /u);
    expect(WebhookError.isInstance({ [Symbol.for("clade.WebhookError")]: true })).toBe(true);
    expect(WebhookError.isInstance(new UsageError("x"))).toBe(false);
  });
});
