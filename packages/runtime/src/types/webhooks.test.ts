import { describe, expect, expectTypeOf, it } from "vitest";
import {
  pigeonEvents,
  type LetterCame,
  type ParcelCame,
  type PigeonWebhooks,
} from "../testing/pigeon-events.ts";
import type { Received } from "./webhooks.ts";
import { createWebhookParser } from "../webhooks/create-webhook-parser.ts";

const parseWebhook = createWebhookParser<PigeonWebhooks>(pigeonEvents);

describe("the types of a webhook", () => {
  it("narrow the payload by the event", () => {
    const webhook = parseWebhook({ text: "Hello" });
    expectTypeOf(webhook.event).toEqualTypeOf<"letterCame" | "parcelCame">();
    if (webhook.event === "letterCame") expectTypeOf(webhook.payload).toEqualTypeOf<Received<LetterCame>>();
    else expectTypeOf(webhook.payload).toEqualTypeOf<Received<ParcelCame>>();
    expect(webhook.event).toBe("letterCame");
  });

  it("know the payload at once where the receiver says which event it is", () => {
    const { payload } = parseWebhook({ text: "Hello" }, { event: "letterCame" });
    expectTypeOf(payload).toEqualTypeOf<Received<LetterCame>>();
    expect(payload.text).toBe("Hello");
  });

  it("tell of null where a property may be left out, at every depth, and nowhere else", () => {
    interface ReceivedLetter {
      text: string;
      kind?: "plain" | "sealed" | null;
      stamps?: { value: number; colours?: string[] | null }[] | null;
      sender?: string | { name: string } | null;
      marks?: Record<string, boolean | null> | null;
      notes?: unknown[] | null;
    }
    expectTypeOf<Received<LetterCame>>().toEqualTypeOf<ReceivedLetter>();
    expectTypeOf<Received<ParcelCame>["sender"]>().toEqualTypeOf<{ key: string }>();
    const { payload } = parseWebhook({ text: "Hello", stamps: null }, { event: "letterCame" });
    expect(payload.stamps).toBeNull();
  });

  it("leave the event open where the receiver gives a key only", () => {
    const webhook = parseWebhook({ text: "Hello" }, { key: "k-123" });
    expectTypeOf(webhook.event).toEqualTypeOf<"letterCame" | "parcelCame">();
  });

  it("refuse an unknown event, and a key that may be undefined", () => {
    const key = [] as string[];
    // @ts-expect-error -- no such event
    expect(() => parseWebhook({ text: "Hello" }, { event: "letter" })).toThrow("letterCame");
    // @ts-expect-error -- a key that is not set
    expect(() => parseWebhook({ text: "Hello" }, { key: key[0] })).toThrow("key");
  });
});
