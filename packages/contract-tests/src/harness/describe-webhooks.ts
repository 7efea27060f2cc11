import { listWebhooks, type Bundle, type MediaType, type RequestBody } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { judgeChanges } from "./judge-changes.ts";
import { SchemaJudge } from "./schema-judge.ts";
import { vendorBundle } from "./vendor-bundle.ts";
import type { WebhookParser, WebhookReader } from "./webhook-reader.ts";

/**
 * Declares the suite of one vendor's webhooks: every example of its spec is right by Ajv, and read by the client as its own
 * event; of every change to it the client says what Ajv says.
 */
export function describeWebhooks(
  vendor: string,
  parseWebhook: WebhookParser,
  bundle: Bundle = vendorBundle(vendor),
): void {
  const judge = new SchemaJudge(bundle);
  const read = parseWebhook as WebhookReader;

  describe.each(listWebhooks(bundle))("$name", ({ name, requestBody, responses }) => {
    describe.each(examplesOf(requestBody?.content))("example $exampleName", ({ schema, value }) => {
      test("is right by the spec", () => {
        expect(judge.faultsOf(schema, value)).toEqual([]);
      });

      test("is read by the client as its own event, and comes back unchanged", () => {
        expect(read(JSON.stringify(value))).toEqual({ event: name, payload: value });
        expect(read(structuredClone(value))).toEqual({ event: name, payload: value });
      });

      test("is refused by the client after those changes that Ajv refuses, by the same place, and taken after the others", () => {
        const { refused, disagreements } = judgeChanges({ event: name, schema, value, judge, read });

        expect(disagreements).toEqual([]);
        expect(refused).toBeGreaterThan(0);
      });
    });

    const answers = Object.values(responses).flatMap(({ content }) => examplesOf(content));

    test("has examples of what comes, and only right ones of what is answered", () => {
      expect(examplesOf(requestBody?.content)).not.toEqual([]);
      expect(answers.flatMap(({ schema, value }) => judge.faultsOf(schema, value))).toEqual([]);
    });
  });
}

function examplesOf(content: RequestBody["content"] = {}) {
  return Object.values(content).flatMap(({ schema = true, examples = {} }: MediaType) =>
    Object.entries(examples).map(([exampleName, { value }]) => ({ exampleName, schema, value })),
  );
}
