import type { OperationObject, RequestBody } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { eventsTable } from "./events-table.ts";
import { tinyBundle } from "./testing/tiny-bundle.ts";

function webhook(content: RequestBody["content"], event?: OperationObject["x-event"]) {
  const operation = { operationId: "receiveIt", summary: "It came", requestBody: { content } };
  return { post: { ...operation, ...(event && { "x-event": event }) } };
}

describe("eventsTable", () => {
  test("A vendor without webhooks has no table.", () => {
    expect(eventsTable("pigeon", tinyBundle())).toBeUndefined();
    expect(eventsTable("pigeon", tinyBundle({ webhooks: {} }))).toBeUndefined();
  });

  test("Each event says what tells it, what proves its sender, and which body it has, in the order of the document.", () => {
    const webhooks = {
      parcelCame: webhook({ "application/json": {} }, { proof: "/key" }),
      letterCame: webhook({ "application/json": { schema: { type: "object" } } }, { tells: ["text"] }),
      birdCame: webhook({
        "text/plain": {},
        "application/vnd.bird+json": { schema: { required: ["wing"] } },
      }),
    };

    const table = eventsTable("pigeon", tinyBundle({ webhooks }));

    expect(table).toEqual({
      vendor: "pigeon",
      title: "Pigeon",
      events: {
        parcelCame: { proof: "/key", body: {} },
        letterCame: { tells: ["text"], body: { type: "object" } },
        birdCame: { body: { required: ["wing"] } },
      },
    });
    expect(Object.keys(table?.events ?? {})).toEqual(["parcelCame", "letterCame", "birdCame"]);
  });

  test.each([
    ["no body", {}],
    ["a body of text", { "text/plain": {} }],
  ])("A webhook with %s is an error.", (_name, content) => {
    expect(() => eventsTable("pigeon", tinyBundle({ webhooks: { letterCame: webhook(content) } }))).toThrow(
      new Error("The webhook letterCame has no JSON body."),
    );
  });
});
