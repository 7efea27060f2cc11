import { expect, it } from "vitest";
import { sidebar } from "./sidebar.ts";

const pages = [
  "parcels",
  "parcels/evidence",
  "guide",
  "guide/decisions",
  "guide/decisions/0001-one",
  "guide/rules",
  "guide/using",
  "guide/using/mock",
  "parcels/client",
  "parcels/guide",
  "parcels/sources",
  "api",
  "api/parcels",
].map((path) => ({ path, title: `On ${path}` }));

const groups = sidebar(pages, [{ name: "parcels", title: "Parcels API" }]);

it("a vendor's group begins with what its visitor looks for, and has every page of it", () => {
  expect(groups[0]?.label).toBe("Parcels");
  expect(groups[0]?.items).toEqual([
    { label: "Overview", link: "/parcels/" },
    { label: "Guide", link: "/parcels/guide/" },
    { label: "Client", link: "/parcels/client/" },
    { label: "Reference", link: "/parcels/reference/" },
    { label: "Evidence", link: "/parcels/evidence/" },
    { label: "Sources", link: "/parcels/sources/" },
  ]);
});

it("the written docs are grouped by their folder, its index included, and what the packages export comes last", () => {
  const written = groups.slice(1).map(({ label, items }) => [label, items.map(({ link }) => link)]);
  expect(written).toEqual([
    ["Using Clade", ["/guide/using/", "/guide/using/mock/"]],
    ["Working on Clade", ["/guide/", "/guide/rules/"]],
    ["Decisions", ["/guide/decisions/", "/guide/decisions/0001-one/"]],
    ["In TypeScript", ["/api/", "/api/parcels/"]],
  ]);
});
