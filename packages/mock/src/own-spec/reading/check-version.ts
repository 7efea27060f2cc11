import { errorAt, type OwnDocument } from "./own-document.ts";

/** @throws SpecError for what is no OpenAPI document of the versions 3.0 and 3.1 */
export function checkVersion(document: OwnDocument): void {
  const { openapi, swagger } = document.content;
  if (swagger !== undefined) {
    const text =
      'This is Swagger 2.0, which is not served. Convert it to OpenAPI 3.0 first, such as by "npx swagger2openapi FILE -o openapi.yaml".';
    throw errorAt(document, ["swagger"], text, true);
  }
  if (openapi === undefined) {
    throw errorAt(
      document,
      [],
      'This is no OpenAPI document: the key "openapi" is missing. Begin it with "openapi: 3.1.0".',
    );
  }
  if (!/^"?3\.[01][."]/.test(`${JSON.stringify(openapi)}.`)) {
    const text = `The version ${JSON.stringify(openapi)} of OpenAPI is not served. There are 3.0 and 3.1, such as "openapi: 3.1.0".`;
    throw errorAt(document, ["openapi"], text);
  }
}
