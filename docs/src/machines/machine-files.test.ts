import { join, posix } from "node:path";
import { findVendors, findWorkspaceRoot, listOperations, listWebhooks } from "@clade/bundle";
import { readPromises } from "@clade/bundle/promises";
import { createSandbox } from "@clade/sandbox";
import { beforeAll, describe, expect, it } from "vitest";
import { docsDirectory } from "../docs-directory.ts";
import { generatePages } from "../generated-pages.ts";
import { findGuides } from "../guide/find-guides.ts";
import { describeVendor } from "../pages/vendor-description.ts";
import { machineFiles, type VendorPages } from "./machine-files.ts";

let vendors: VendorPages[];
let files: Map<string, string>;

beforeAll(async () => {
  const sandbox = await createSandbox();
  const places = { docs: docsDirectory, packages: join(findWorkspaceRoot(), "packages") };
  vendors = findVendors().map((found) => {
    const vendor = describeVendor(found, sandbox);
    return {
      vendor,
      generated: generatePages(vendor, readPromises(findWorkspaceRoot(), found.name), undefined),
    };
  });
  // TypeDoc takes its time, and the links of its pages are looked at where the site is built.
  const apiPaths = ["api", ...vendors.map(({ vendor }) => `api/${vendor.name}`)];
  const api = apiPaths.map((path) => ({ path, title: path, description: path, markdown: `# ${path}\n` }));
  const written = machineFiles(vendors, findGuides(places, findVendors()), api);
  files = new Map(written.map(({ path, text }) => [path, text]));
});

/** Without what only looks like a link: code. */
function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^(`{3,})[^]*?^\1$/gm, "").replaceAll(/(`+)[^`]+\1/g, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = ""]) => href);
}

describe("the site's text for machines", () => {
  it("has a file for every operation and webhook, and the index of its vendor leads to it", () => {
    for (const { vendor } of vendors) {
      const index = files.get(`${vendor.name}/operations.md`) ?? "";
      const operations = listOperations(vendor.bundle).map(({ id, path }) => ({ id, word: path }));
      const webhooks = listWebhooks(vendor.bundle).map(({ id }) => ({ id, word: "webhook" }));
      for (const { id, word } of [...operations, ...webhooks]) {
        expect(files.get(`${vendor.name}/operations/${id}.md`)).toContain(word);
        expect(index).toContain(`(/${vendor.name}/operations/${id}.md)`);
      }
    }
  });

  it("leads nowhere that does not exist", () => {
    const others = vendors.flatMap(({ vendor: { name } }) =>
      ["reference/", "openapi.yaml", "openapi.json"].map((file) => `${name}/${file}`),
    );
    const exists = (path: string): boolean => files.has(path.replace(/\/$/, ".md")) || others.includes(path);
    const dead = [...files].flatMap(([from, text]) =>
      linksOf(text)
        .filter((href) => !/^([a-z][a-z+.-]*:|#)/i.test(href))
        .filter((href) => {
          const [path = ""] = href.split("#");
          return !exists(path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(from), path));
        })
        .map((href) => `${from}: ${href}`),
    );

    expect(dead).toEqual([]);
  });

  it("begins with llms.txt, in the form of llmstxt.org: a title, a quote, then lists of links below headings", () => {
    const text = files.get("llms.txt") ?? "";

    expect(text).toMatch(/^# Clade\n\n> .*Unofficial/);
    for (const part of text.split(/^## /m).slice(1)) {
      const [, ...lines] = part.trim().split("\n").filter(Boolean);
      for (const line of lines) expect(line).toMatch(/^- \[[^\]]+\]\([^)]+\)(: .+)?$/);
    }
    for (const { vendor } of vendors) {
      for (const page of ["evidence", "contradictions", "promises", "operations", "sources"]) {
        expect(text).toContain(`(/${vendor.name}/${page}.md)`);
      }
    }
  });

  it("says in every file of a vendor's bundle that it is unofficial", () => {
    for (const { generated } of vendors) {
      for (const { markdown } of [...generated.shown, generated.index, ...generated.operations]) {
        expect(markdown).toMatch(/^# .+\n\n> Unofficial\./);
      }
    }
  });
});
