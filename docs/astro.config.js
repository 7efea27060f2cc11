import starlight from "@astrojs/starlight";
import { defineConfig, passthroughImageService } from "astro/config";
import { readSiteInput } from "./src/astro/site-input.ts";
import { labelCells } from "./src/astro/label-cells.ts";
import { resolveLinks } from "./src/astro/resolve-links.ts";

const { content, cache, pages, sidebar } = readSiteInput();

/** Nothing is fetched from anywhere else. The scripts and styles within the pages are Astro's own; Pagefind searches in WebAssembly. */
const policy =
  "default-src 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

export default defineConfig({
  srcDir: "src/astro",
  cacheDir: cache,
  trailingSlash: "always",
  // A reference page has megabytes, which nobody should load for having pointed at a link.
  prefetch: false,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  markdown: {
    remarkPlugins: [[resolveLinks, { content, pages }]],
    rehypePlugins: [labelCells],
    smartypants: false,
  },
  // Starlight's own copy, which the pages' program would look for where another version lies.
  vite: { ssr: { noExternal: ["js-yaml"] } },
  integrations: [
    starlight({
      title: "Clade",
      favicon: "/assets/icon.svg",
      credits: false,
      disable404Route: true,
      // The index is written when all pages stand, the references among them: see src/search.
      pagefind: false,
      sidebar: sidebar.map((group) => ({ ...group, items: [...group.items] })),
      customCss: ["./theme/tokens.css", "./src/astro/styles/theme.css"],
      expressiveCode: { defaultProps: { frame: "none", wrap: true } },
      markdown: { processedDirs: [content] },
      routeMiddleware: "./src/astro/name-neighbours.js",
      head: [
        { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy } },
        { tag: "meta", attrs: { name: "color-scheme", content: "light dark" } },
      ],
      components: {
        Footer: "./src/astro/components/Footer.astro",
        Hero: "./src/astro/components/Hero.astro",
        Search: "./src/astro/components/Search.astro",
        SiteTitle: "./src/astro/components/SiteTitle.astro",
      },
    }),
  ],
});
