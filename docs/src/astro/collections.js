import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro/content/config";
import { glob } from "astro/loaders";
import { readSiteInput } from "./site-input.ts";

export const collections = {
  docs: defineCollection({
    loader: glob({
      base: readSiteInput().content,
      pattern: "**/*.md",
      // The file is named after the page's path, which must not be made into a slug once more.
      generateId: ({ entry }) => entry.replace(/\.md$/, ""),
    }),
    schema: docsSchema(),
  }),
};
