import Module, { createRequire } from "node:module";

/**
 * Loads Prism without most of what it takes along. Its library of invented names and places has sixty languages and takes longer
 * to load than all the rest; nothing is invented here, so that it gets the English ones alone. For anybody else in this process the
 * library stays what it is.
 *
 * @param load Loads Prism.
 */
export async function withOneLanguage<Result>(load: () => Promise<Result>): Promise<Result> {
  const requireByPrism = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
  const path = requireByPrism.resolve("@faker-js/faker");
  if (requireByPrism.cache[path]) return load();
  const replacement = new Module(path);
  replacement.exports = { default: requireByPrism("@faker-js/faker/locale/en") as unknown };
  replacement.loaded = true;
  requireByPrism.cache[path] = replacement;
  try {
    return await load();
  } finally {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a cache is emptied so
    delete requireByPrism.cache[path];
  }
}
