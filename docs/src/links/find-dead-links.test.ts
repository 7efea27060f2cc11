import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findDeadLinks } from "./find-dead-links.ts";

let root = "";

const operations = '<script type="application/json" id="operation-addresses">{"list":"all/list"}</script>';
const files = {
  "index.html": [
    '<h1 id="top">A</h1><a href="#top">good</a><a href="#bottom">bad</a>',
    '<a href="/guide/#two">good</a><a href="guide/#three">bad</a><a href="/guide">no folder</a>',
    '<a href="/missing/">bad</a><a href="https://example.com/missing">outside</a><img src="/a.svg">',
    '<a href="/ref/#operation/list">good</a><a href="/ref/#operation/none">bad</a>',
  ].join(""),
  "guide/index.html":
    '<h2 class="x" id="two">B</h2><a href="../">up</a><script>const a = \'<a href="/no">\'</script>',
  "ref/index.html": `${operations}<a href="#/all/list">Redoc's own</a>`,
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "clade-links-"));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
});

afterAll(() => rm(root, { recursive: true }));

it("what leads to no file, no anchor or no operation is found, and nothing else", async () => {
  expect(await findDeadLinks(root)).toEqual([
    "index.html: #bottom",
    "index.html: guide/#three",
    "index.html: /guide",
    "index.html: /missing/",
    "index.html: /a.svg",
    "index.html: /ref/#operation/none",
  ]);
});
