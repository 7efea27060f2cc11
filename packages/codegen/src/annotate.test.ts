import type { OperationObject } from "@clade/bundle";
import type { Evidence } from "@clade/spec-rules";
import { describe, expect, test } from "vitest";
import { annotate } from "./annotate.ts";
import { oneOperation, tinyBundle } from "./testing/tiny-bundle.ts";

const evidence: Evidence = { grade: "documented", sources: ["page"] };

describe("annotate", () => {
  test("What the description says comes first, then a list of what else is known.", () => {
    const { bundle } = oneOperation({ description: "Sends a pigeon.\n", "x-evidence": evidence });

    expect(annotate(bundle).paths["/letters"]?.get?.description).toBe(
      "Sends a pigeon.\n\n" +
        "- Effect: reads; may be done twice, so the client repeats it after a passing failure.\n" +
        "- Quota: none known.\n" +
        "- Evidence: documented. The Pigeon page.",
    );
  });

  test("A webhook says how sure it is, and nothing of what a caller needs; a document without webhooks gets none.", () => {
    const post: OperationObject = {
      operationId: "receiveLetter",
      summary: "A letter came",
      "x-evidence": evidence,
    };
    const bundle = tinyBundle({ webhooks: { letterCame: { post } } });

    expect(annotate(bundle).webhooks?.["letterCame"]?.post?.description).toBe(
      "- Evidence: documented. The Pigeon page.",
    );
    expect(annotate(tinyBundle())).not.toHaveProperty("webhooks");
  });

  test("A webhook with nothing to say gets no description.", () => {
    const post: OperationObject = { operationId: "receiveLetter", summary: "A letter came" };

    expect(
      annotate(tinyBundle({ webhooks: { letterCame: { post } } })).webhooks?.["letterCame"]?.post,
    ).not.toHaveProperty("description");
  });

  test("All methods of all paths are annotated, and the rest of a path stays.", () => {
    const operation = (operationId: string): OperationObject => ({
      operationId,
      summary: operationId,
      "x-evidence": evidence,
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

    expect(paths["/a/{id}"]).toMatchObject({ servers, parameters });
    expect(paths["/a/{id}"]?.get?.description).toMatch(/^- Effect: reads; may be done twice/);
    expect(paths["/a/{id}"]?.delete?.description).toMatch(/^- Effect: deletes; may be done twice/);
    expect(paths["/b"]?.patch?.description).toMatch(/^- Effect: updates; must not be done twice/);
  });

  test("The document that is given stays as it was.", () => {
    const { bundle } = oneOperation({ "x-effect": { does: "acts", repeatable: true } });
    const before = structuredClone(bundle);
    annotate(bundle);

    expect(bundle).toEqual(before);
  });
});
