import { listWebhooks } from "@clade/bundle";
import { createWebhookParser, type EventBehaviour, type VendorEvents } from "@clade/runtime";
import { describe, expect, test } from "vitest";
import { describeWebhooks } from "./describe-webhooks.ts";
import { judgeChanges } from "./judge-changes.ts";
import { SchemaJudge } from "./schema-judge.ts";
import { webhookBundle, webhookEvents } from "./tiny-webhooks.ts";
import type { WebhookReader } from "./webhook-reader.ts";

describe("the suite of a vendor whose client is right", () => {
  describeWebhooks("things", createWebhookParser<Record<string, object>>(webhookEvents), webhookBundle);
});

describe("a client that is wrong disagrees with Ajv", () => {
  const [made] = listWebhooks(webhookBundle);
  const content = made?.requestBody?.content["application/json"];
  const body = (webhookEvents.events["thingMade"] as EventBehaviour).body;
  const judge = new SchemaJudge(webhookBundle);

  function disagreements(change: Partial<EventBehaviour["body"]>): readonly string[] {
    const events: VendorEvents["events"] = { thingMade: { body: { ...body, ...change } } };
    return judgeChanges({
      event: "thingMade",
      schema: content?.schema ?? true,
      value: content?.examples?.["full"]?.value,
      judge,
      read: createWebhookParser({ ...webhookEvents, events }) as WebhookReader,
    }).disagreements;
  }

  test("where it takes what lacks a required property, or has null there", () => {
    expect(disagreements({ required: [] })).toEqual([
      "/id is removed: wrong at /id, but taken",
      "/id is null: wrong at /id, but taken",
    ]);
  });

  test("where it refuses null for what may be left out", () => {
    expect(disagreements({ required: ["id", "email"] })).toContain(
      "/email is null: right, but refused at /email",
    );
  });

  test("where it takes a wrong type, deep in the body", () => {
    const properties = { ...body.properties, marks: {} };

    expect(disagreements({ properties })).toContain("/marks/new is 7: wrong at /marks/new, but taken");
  });

  test("where it refuses what the spec allows", () => {
    const properties = { ...body.properties, email: { enum: ["ann@things.example"] } };

    expect(disagreements({ properties, required: ["id", "kind"] })).toEqual(
      expect.arrayContaining([
        "/kind is removed: right, but refused at /kind",
        '/email is "text": right, but refused at /email',
      ]),
    );
  });

  test("where it names another place than the wrong one", () => {
    const properties = { ...body.properties, parts: { type: "array", items: { type: "string" } } } as const;

    expect(disagreements({ properties })).toContain(
      "/parts/1/name is 7: wrong at /parts/1/name, but refused at /parts/0",
    );
  });
});
