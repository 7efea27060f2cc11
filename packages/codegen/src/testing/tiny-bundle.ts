import { listOperations, type Bundle, type Operation, type OperationObject } from "@clade/bundle";

/** A made-up vendor's document without paths, changed by what a test is about. */
export function tinyBundle(parts: Partial<Bundle> = {}): Bundle {
  return {
    openapi: "3.1.0",
    info: {
      title: "Pigeon API",
      version: "1",
      "x-origin": {
        page: { title: "The Pigeon page", kind: "vendor" },
        program: { title: "A program that sends pigeons", kind: "client" },
      },
      "x-lifecycle": { status: "active", note: "Made up for tests.", sources: ["page"] },
    },
    servers: [{ url: "https://pigeon.example/api/v1" }],
    paths: {},
    ...parts,
  };
}

/** A document with one operation, `GET /letters`, and that operation as it is listed. */
export function oneOperation(
  object: Partial<OperationObject>,
  parts: Partial<Bundle> = {},
): { bundle: Bundle; operation: Operation } {
  const get: OperationObject = { operationId: "listLetters", summary: "List letters", ...object };
  const bundle = tinyBundle({ paths: { "/letters": { get } }, ...parts });
  const [operation] = listOperations(bundle);
  if (!operation) throw new Error("The document has no operation.");
  return { bundle, operation };
}
