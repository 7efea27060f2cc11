import { describe, expect, it } from "vitest";
import { sitemapOf } from "./sitemap.ts";

describe("the sitemap", () => {
  it("has the whole address of every page, a folder's without its file, and of nothing else", () => {
    const files = ["parcels/index.html", "index.html", "404.html", "llms.txt", "api/functions/a&b.html"];

    expect(sitemapOf("https://clade.example", files).sitemap).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://clade.example/api/functions/a%26b.html</loc></url>
  <url><loc>https://clade.example/</loc></url>
  <url><loc>https://clade.example/parcels/</loc></url>
</urlset>
`);
  });

  it("is named by robots.txt", () => {
    expect(sitemapOf("http://127.0.0.1:4000/", []).robots).toContain(
      "\nSitemap: http://127.0.0.1:4000/sitemap.xml\n",
    );
  });

  it.each(["clade.example", "ftp://clade.example", "https://clade.example/docs", "https://clade.example?a"])(
    "is refused for %s, which is not where a site is served at its root",
    (origin) => {
      expect(() => sitemapOf(origin, [])).toThrow(`DOCS_ORIGIN is "${origin}". Give the scheme and host`);
    },
  );
});
