import { capitalised } from "../markdown/inline.ts";
import type { SitePage } from "./site-page.ts";
import type { VendorDescription } from "./vendor-description.ts";

/** One page in the navigation. */
export interface SidebarLink {
  readonly label: string;
  readonly link: string;
}

/** A foldable part of the navigation. */
export interface SidebarGroup {
  readonly label: string;
  /** Starlight unfolds the group of the page that is shown. */
  readonly collapsed: true;
  readonly items: readonly SidebarLink[];
}

type NamedVendor = Pick<VendorDescription, "name" | "title">;
type NamedPage = Pick<SitePage, "path" | "title">;

/** The navigation: a group a vendor, then the written docs by their folder, last what the packages export. */
export function sidebar(pages: readonly NamedPage[], vendors: readonly NamedVendor[]): SidebarGroup[] {
  return [...vendors.map((vendor) => vendorGroup(pages, vendor)), ...writtenGroups(pages), apiGroup(pages)];
}

/** What a vendor's visitor looks for comes first; the rest follows in the order in which it was made. */
const firstOfVendor = ["Overview", "Guide", "Client", "Reference"];

function vendorGroup(pages: readonly NamedPage[], { name, title }: NamedVendor): SidebarGroup {
  return { label: title.replace(/ API$/, ""), collapsed: true, items: vendorLinks(pages, name) };
}

/** A vendor's pages. */
export function vendorLinks(pages: readonly NamedPage[], vendor: string): SidebarLink[] {
  const own = pages.filter(({ path }) => path.startsWith(`${vendor}/`));
  const links = [
    { label: "Overview", link: `/${vendor}/` },
    { label: "Reference", link: `/${vendor}/reference/` },
    ...own.map(({ path }) => ({ label: capitalised(path.slice(vendor.length + 1)), link: `/${path}/` })),
  ];
  const first = firstOfVendor.flatMap((label) => links.filter((link) => link.label === label));
  return [...first, ...links.filter(({ label }) => !firstOfVendor.includes(label))];
}

/** What a visitor looks for comes before what a maintainer does; a folder that is not here comes last, under its own name. */
const writtenLabels = new Map([
  ["using", "Using Clade"],
  ["vocabulary", "Vocabulary"],
  ["", "Working on Clade"],
]);

function writtenGroups(pages: readonly NamedPage[]): SidebarGroup[] {
  const written = pages.filter(({ path }) => `${path}/`.startsWith("guide/"));
  const found = new Set(written.map((page) => folderOf(page, written)));
  const folders = [...new Set([...writtenLabels.keys(), ...found])].filter((folder) => found.has(folder));
  return folders.map((folder) => ({
    label: writtenLabels.get(folder) ?? capitalised(folder),
    collapsed: true,
    items: written
      .filter((page) => folderOf(page, written) === folder)
      .map(({ path, title }) => ({ label: title, link: `/${path}/` })),
  }));
}

function apiGroup(pages: readonly NamedPage[]): SidebarGroup {
  const own = pages.filter(({ path }) => `${path}/`.startsWith("api/"));
  const items = own.map(({ path, title }) => ({
    label: path === "api" ? "Overview" : title.replace(/ in TypeScript$/, ""),
    link: `/${path}/`,
  }));
  return { label: "In TypeScript", collapsed: true, items };
}

/** The folder of a written page below `guide`; its index belongs to it as well. */
function folderOf({ path }: NamedPage, all: readonly NamedPage[]): string {
  const [, first = "", ...rest] = path.split("/");
  const isFolder = rest.length > 0 || all.some((other) => other.path.startsWith(`guide/${first}/`));
  return isFolder ? first : "";
}
