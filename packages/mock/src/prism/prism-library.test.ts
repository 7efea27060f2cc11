import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { patience } from "../testing/mock-under-test.ts";
import { loadPrismLibrary } from "./prism-library.ts";

/** What Prism's own dependency on it is called. */
const namesLibrary = "@faker-js/faker";

test(
  "Prism is loaded without the names of sixty languages, and whoever else wants them gets them",
  async () => {
    const require = createRequire(createRequire(import.meta.url).resolve("@stoplight/prism-http"));
    const loaded = () => Object.keys(require.cache).filter((path) => path.includes("/faker/"));

    await loadPrismLibrary();

    expect(loaded().filter((path) => path.includes("/locales/de/"))).toEqual([]);
    expect(require(namesLibrary)).toHaveProperty("faker.locales.de");
  },
  patience,
);
