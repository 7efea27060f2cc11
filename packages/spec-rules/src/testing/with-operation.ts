/** A description with one operation at `/contact`, which a rule under test finds whole or wanting. */
export function withOperation(operation: object, method = "get", root: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "API", version: "1" },
    paths: { "/contact": { [method]: operation } },
    ...root,
  };
}
