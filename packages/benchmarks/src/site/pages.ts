import type { Browser } from "playwright-core";
import { launchBrowser } from "@clade/browser";
import { readBundle } from "@clade/bundle";
import type { Benchmark } from "../harness/benchmark.ts";
import { inTurn, type Measure } from "../harness/in-turn.ts";
import { rowOf, type Bound, type Row } from "../harness/row.ts";
import { bundlePathOf } from "../servers/spec-request.ts";
import { referenceNames, type ReferenceName } from "./reference-kind.ts";
import { visit, type Visit } from "./visit.ts";
import { withReferences } from "./with-references.ts";

/** The vendors with the most and the fewest operations. */
const vendors = ["klipfolio", "cligs"];

/** Pages that no peer has anything like. They stand beside Redocly's page of the first vendor's spec. */
const otherPages = [
  { kind: "front page", path: "/" },
  { kind: "overview", path: "/klipfolio/" },
  { kind: "guide", path: "/klipfolio/guide/" },
  { kind: "evidence", path: "/klipfolio/evidence/" },
  { kind: "a client's functions and types", path: "/api/klipfolio/" },
  { kind: "search", path: "/search/" },
];

const figures = [
  { figure: "kilobytes", what: "loaded", unit: "kB" },
  { figure: "firstPaint", what: "first paint", unit: "ms" },
  { figure: "ready", what: "what is wanted is seen", unit: "ms" },
] as const satisfies readonly { figure: keyof Visit; what: string; unit: Row["unit"] }[];

export const sitePages: Benchmark = {
  name: "site-pages",
  aim:
    "A first visit over Lighthouse's network of a telephone: what is loaded, compressed by gzip, the first paint, and when what the " +
    "visitor wants is seen, which in a reference is the list of its parts to its last one. The reference page is lighter and earlier than " +
    "what Redocly CLI, Scalar and Elements make of the same spec, though it says more.",
  run: ({ rounds }) =>
    withReferences(vendors, async (origin) => {
      const browser = await launchBrowser();
      try {
        const references: Row[] = [];
        for (const vendor of vendors)
          references.push(...(await compareReferences(browser, origin, vendor, rounds)));
        const again = await compareSecondReferences(browser, origin, rounds);
        return [...references, ...again, ...(await compareOthers(browser, origin, rounds))];
      } finally {
        await browser.close();
      }
    }),
};

async function compareReferences(
  browser: Browser,
  origin: string,
  vendor: string,
  rounds: number,
): Promise<Row[]> {
  const wanted = lastTag(vendor);
  const measured = await inTurn(rounds, {
    ours: () => visit(browser, `${origin}/${vendor}/reference/`, wanted),
    ...measures(browser, origin, vendor, wanted),
  });
  return referenceNames.flatMap((peer) =>
    rowsOf(
      `${vendor}, reference`,
      peer,
      measured.map((round) => ({ ours: round.ours, theirs: round[peer] })),
      { atMost: 1 },
    ),
  );
}

/** The first vendor's reference for a reader who comes from that of the second. */
async function compareSecondReferences(browser: Browser, origin: string, rounds: number): Promise<Row[]> {
  const [vendor = "", other = ""] = vendors;
  const visitBoth = (folderOf: (vendor: string) => string) => () =>
    visit(browser, origin + folderOf(vendor), lastTag(vendor), origin + folderOf(other));
  const measured = await inTurn(rounds, {
    ours: visitBoth((name) => `/${name}/reference/`),
    theirs: visitBoth((name) => `/peers/${name}/Redocly/`),
  });
  return rowsOf(`${vendor}, reference after that of ${other}`, "Redocly", measured, { atMost: 1 });
}

async function compareOthers(browser: Browser, origin: string, rounds: number): Promise<Row[]> {
  const [vendor = ""] = vendors;
  const rows: Row[] = [];
  for (const { kind, path } of otherPages) {
    const measured = await inTurn(rounds, {
      ours: () => visit(browser, origin + path, "h1"),
      theirs: measures(browser, origin, vendor, lastTag(vendor)).Redocly,
    });
    rows.push(...rowsOf(kind, "Redocly", measured));
  }
  return rows;
}

function measures(
  browser: Browser,
  origin: string,
  vendor: string,
  wanted: string,
): Record<ReferenceName, Measure<Visit>> {
  const of = (peer: ReferenceName) => () => visit(browser, `${origin}/peers/${vendor}/${peer}/`, wanted);
  return { Redocly: of("Redocly"), Scalar: of("Scalar"), Elements: of("Elements") };
}

function rowsOf(
  page: string,
  peer: ReferenceName,
  rounds: readonly { ours: Visit; theirs: Visit }[],
  bound?: Bound,
): Row[] {
  return figures.map(({ figure, what, unit }) =>
    rowOf(
      { what: `${page}, ${what}`, peer, unit, ...(bound && { bound }) },
      rounds.map(({ ours, theirs }) => ({ ours: ours[figure], theirs: theirs[figure] })),
    ),
  );
}

/** A selector of what a reference lists last beside its text. The operations themselves come when they are scrolled to. */
function lastTag(vendor: string): string {
  const tag = readBundle(bundlePathOf(vendor)).tags?.at(-1);
  if (!tag) throw new Error(`The spec of ${vendor} has no tags.`);
  return `text="${tag.name}"`;
}
