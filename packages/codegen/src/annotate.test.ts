import type { OperationObject } from "@clade/bundle";
import { describe, expect, test } from "vitest";
import { annotate } from "./annotate.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";

function descriptionOf(object: Partial<OperationObject>): string | undefined {
  return annotate(oneOperation(object).bundle).paths["/letters"]?.get?.description;
}

describe("annotate", () => {
  test("What the description says comes first, then the effect, then the evidence, each a paragraph.", () => {
    expect(
      descriptionOf({
        description: "Sends a pigeon.\n",
        "x-effect": { does: "acts", repeatable: false },
        "x-evidence": { grade: "observed", sources: ["page", "program"], note: "Seen in a program.\n" },
      }),
    ).toBe(
      "Sends a pigeon.\n\n" +
        "Effect: acts; must not be repeated.\n\n" +
        "Evidence: observed (The Pigeon page; A program that sends pigeons). Seen in a program.",
    );
  });

  test("A webhook says how sure it is, too; a document without webhooks gets none.", () => {
    const post: OperationObject = {
      operationId: "receiveLetter",
      summary: "A letter came",
      "x-evidence": { grade: "documented", sources: ["page"] },
    };
    const bundle = tinyBundle({ webhooks: { letterCame: { post } } });

    expect(annotate(bundle).webhooks?.["letterCame"]?.post?.description).toBe(
      "Evidence: documented (The Pigeon page).",
    );
    expect(annotate(tinyBundle())).not.toHaveProperty("webhooks");
  });

  test("An effect that bears repetition says so.", () => {
    expect(descriptionOf({ "x-effect": { does: "deletes", repeatable: true } })).toBe(
      "Effect: deletes; may be repeated.",
    );
  });

  test("Evidence without sources has no empty brackets.", () => {
    const note = "Nobody says so; it is our choice.";

    expect(descriptionOf({ "x-evidence": { grade: "assumed", note } })).toBe(
      "Evidence: assumed. Nobody says so; it is our choice.",
    );
  });

  test("A source that the document does not list is named by its key.", () => {
    expect(descriptionOf({ "x-evidence": { grade: "reported", sources: ["nowhere"] } })).toBe(
      "Evidence: reported (nowhere).",
    );
  });

  test("An operation with nothing to say gets no description.", () => {
    expect(annotate(oneOperation({}).bundle).paths["/letters"]?.get).not.toHaveProperty("description");
  });

  test("All methods of all paths are annotated, and the rest of a path stays.", () => {
    const operation = (operationId: string): OperationObject => ({
      operationId,
      summary: operationId,
      "x-evidence": { grade: "documented", sources: ["page"] },
    });
    const servers = [{ url: "https://other.example" }];
    const parameters = [{ name: "id", in: "path", required: true }] as const;
    const bundle = tinyBundle({
      paths: {
        "/a/{id}": { servers, parameters, get: operation("getA"), delete: operation("deleteA") },
        "/b": { patch: operation("updateB") },
      },
    });
    const { paths } = annotate(bundle);
    const wanted = "Evidence: documented (The Pigeon page).";

    expect(paths["/a/{id}"]).toMatchObject({ servers, parameters });
    expect(paths["/a/{id}"]?.get?.description).toBe(wanted);
    expect(paths["/a/{id}"]?.delete?.description).toBe(wanted);
    expect(paths["/b"]?.patch?.description).toBe(wanted);
  });

  test("The document that is given stays as it was.", () => {
    const { bundle } = oneOperation({ "x-effect": { does: "acts", repeatable: true } });
    const before = structuredClone(bundle);
    annotate(bundle);

    expect(bundle).toEqual(before);
  });
});
