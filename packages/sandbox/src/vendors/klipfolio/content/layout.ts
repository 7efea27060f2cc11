import type { GridLayout, Layout, RegionLayout } from "@clade/klipfolio";

/** Where a Klip goes among the regions of a tab. On a grid it goes below all others, since a grid has no regions. */
export interface Place {
  readonly region?: number;
  readonly position?: number;
}

type GridItem = GridLayout["state"]["desktop"]["itemConfigs"][number];
type RegionItem = RegionLayout["state"][string];

const GRID_PREFIX = "gridklip-";
const LEAST_HEIGHT = 136;

/** The layout of a new tab, one region as wide as the page, is assumed. */
export const emptyLayout: Layout = { type: "100", state: {} };

/** The Klip instances that a layout gives a place to. */
export function placedInstances(layout: Layout): string[] {
  if (layout.type !== "grid") return Object.keys(layout.state);
  return layout.state.desktop.itemConfigs.map(instanceOf);
}

/** The layout without the places of all but some Klip instances. */
export function onlyPlacesOf(layout: Layout, instances: ReadonlySet<string>): Layout {
  return mapPlaces(layout, (id) => (instances.has(id) ? id : undefined));
}

/** The same layout for other Klip instances: those of a copy, by those that they are copies of. */
export function placesOfCopies(layout: Layout, copies: ReadonlyMap<string, string>): Layout {
  return mapPlaces(layout, (id) => copies.get(id));
}

/** Gives a Klip instance a place. Those that stand there, and after it, move on, which is assumed. */
export function withPlace(layout: Layout, id: string, place: Place): Layout {
  return layout.type === "grid" ? placedOnGrid(layout, id) : placedInRegion(layout, id, place);
}

function mapPlaces(layout: Layout, renamed: (id: string) => string | undefined): Layout {
  if (layout.type !== "grid") {
    const places = Object.entries(layout.state).flatMap(([id, item]): [string, RegionItem][] => {
      const name = renamed(id);
      return name === undefined ? [] : [[name, item]];
    });
    return { ...layout, state: Object.fromEntries(places) };
  }
  const items = layout.state.desktop.itemConfigs.flatMap((item) => {
    const name = renamed(instanceOf(item));
    return name === undefined ? [] : [{ ...item, id: GRID_PREFIX + name }];
  });
  return withItems(layout, items);
}

function placedOnGrid(layout: GridLayout, id: string): Layout {
  const { itemConfigs, cols } = layout.state.desktop;
  const row = Math.max(-1, ...itemConfigs.map(({ index }) => index[1])) + 1;
  const item: GridItem = {
    ...{ id: GRID_PREFIX + id, colSpan: cols, minHeight: LEAST_HEIGHT },
    index: [0, row],
  };
  return withItems(layout, [...itemConfigs, item]);
}

function placedInRegion(layout: RegionLayout, id: string, { region = 1, position = 0 }: Place): Layout {
  const name = `region-${String(region)}`;
  const moved = Object.entries(layout.state).map(([other, item]): [string, RegionItem] => {
    const isAfter = item.region === name && item.idx >= position;
    return [other, isAfter ? { ...item, idx: item.idx + 1 } : item];
  });
  const state = Object.fromEntries([...moved, [id, { region: name, idx: position }]]);
  return { ...layout, state };
}

function withItems(layout: GridLayout, itemConfigs: GridItem[]): Layout {
  return { ...layout, state: { ...layout.state, desktop: { ...layout.state.desktop, itemConfigs } } };
}

function instanceOf({ id }: GridItem): string {
  return id.startsWith(GRID_PREFIX) ? id.slice(GRID_PREFIX.length) : id;
}
