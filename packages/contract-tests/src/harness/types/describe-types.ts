import { listOperations, type Bundle, type Operation } from "@clade/bundle";
import { beforeAll, describe, expect, test } from "vitest";
import { vendorBundle } from "../vendor-bundle.ts";
import { openEditor, type Editor } from "./open-editor.ts";
import { printCaller } from "./print-caller.ts";
import { printFacts } from "./print-facts.ts";

/**
 * Declares the suite of what an editor shows of one vendor's operations: at the call, a line with the most of it; at the type by id
 * and by path, all of it. What has to stand there comes from the spec.
 */
export function describeTypes(vendor: string): void {
  const bundle = vendorBundle(vendor);
  const operations = listOperations(bundle);
  let editor: Editor;

  beforeAll(() => {
    const types = operations.map(
      ({ id, method, path }) =>
        `export type At_${id} = import("@clade/${vendor}").paths["${path}"]["${method}"];`,
    );
    editor = openEditor([printCaller(vendor, operations, bundle), ...types].join("\n"));
  });

  test("the types have the statuses, properties, parameters and values that the spec has", () => {
    expect(openEditor(printFacts(vendor, bundle, operations)).faults()).toEqual([]);
  }, 180_000);

  describe.each(operations.map((operation) => [operation.id, operation] as const))("%s", (id, operation) => {
    const { method, path, object } = operation;

    const sources = sourcesOf(bundle, operation);
    const facts = [object.summary, doneBy(operation), ...quotasOf(bundle), object["x-evidence"]?.grade ?? ""];

    test("shows in its call: summary, effect, quota, evidence with a source", () => {
      const { code } = editor.hover(`export const call_${id} = () => client.${method.toUpperCase()}`);

      for (const fact of facts) expect(code.toLowerCase()).toContain(fact.toLowerCase());
      expect(code.includes('"Deprecated. ')).toBe(object.deprecated ?? false);
      expect(sources.filter(({ title }) => code.includes(title))).toHaveLength(Math.min(sources.length, 1));
    });

    test.each([
      ["by id", `export type Of_${id} = operations["${id}`],
      ["by path", `export type At_${id} = import("@clade/${vendor}").paths["${path}"]["${method}`],
    ])("shows in its type %s also the description and all sources with their addresses", (_by, place) => {
      const { comment } = editor.hover(place);
      const lines = object.description?.trim().split("\n") ?? [];
      const addresses = sources.flatMap(({ title, url = "" }) => [title, url]);

      for (const fact of [...facts, ...lines, ...addresses]) expect(comment).toContain(fact.trim());
    });
  });
}

function sourcesOf({ info }: Bundle, { object }: Operation): Bundle["info"]["x-origin"][string][] {
  return (object["x-evidence"]?.sources ?? []).flatMap((key) => info["x-origin"][key] ?? []);
}

/** What the call does, where the spec says it; else the method does. */
function doneBy({ method, object }: Operation): string {
  const byMethod: Readonly<Record<string, string>> = {
    get: "reads",
    post: "creates",
    put: "updates",
    delete: "deletes",
  };
  return object["x-effect"]?.does ?? byMethod[method] ?? "";
}

function quotasOf({ "x-quota": quotas }: Bundle): string[] {
  if (!quotas) return ["Quota: none known"];
  return quotas.flatMap(({ requests = "plan", per, scope }) => [
    String(requests),
    `a ${per} for each ${scope}`,
  ]);
}
