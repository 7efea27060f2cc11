import { refuse } from "../../core/refusal.ts";
import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";
import { removeObject } from "./deletion.ts";
import type { IdSpace } from "./tables.ts";
import type { Viewer } from "./visibility.ts";

interface Kept {
  readonly id: number | string;
}

/** One kind of objects: how they are kept, who sees them and how they read. */
export interface Resource<Row extends Kept, Shown> {
  /** The segment of its URLs, and its table. */
  readonly name: string;
  readonly space: IdSpace;
  readonly table: (world: World) => Table<Row>;
  readonly isVisible: (viewer: Viewer, row: Row) => boolean;
  readonly show: (viewer: Viewer, row: Row) => Shown;
  /** What a change sets by itself. */
  readonly touch?: (world: World) => Partial<Row>;
}

interface WithBody<Body> {
  readonly body: Body;
}

interface WithId<Id> {
  readonly path: { readonly id: Id };
}

interface Answer<Content> {
  readonly status: 200;
  readonly body: { status: "OK"; content: Content };
}

/** All objects that the caller may see, by their ids. */
export function list<Row extends Kept, Shown>(
  resource: Resource<Row, Shown>,
): (call: Viewer) => Answer<Shown[]> {
  return (call) => {
    const rows = resource.table(call).filter((row) => resource.isVisible(call, row));
    return ok(rows.sort(byId).map((row) => resource.show(call, row)));
  };
}

export function get<Row extends Kept, Shown>(
  resource: Resource<Row, Shown>,
): (call: Viewer & WithId<Row["id"]>) => Answer<[Shown]> {
  return (call) => ok([resource.show(call, rowOf(resource, call))]);
}

/** @param make makes the object, id and all, from the body of the request */
export function create<Row extends Kept, Shown, Body>(
  resource: Resource<Row, Shown>,
  make: (call: Viewer, body: Body) => Row,
): (call: Viewer & WithBody<Body>) => Answer<[Shown]> {
  return (call) => {
    const row = make(call, call.body);
    return ok([resource.show(call, resource.table(call).put(String(row.id), row))]);
  };
}

/**
 * What a request does not mention stays as it is; a list that it has takes the place of the one before.
 * @param written what the body of the request says, of what may be written
 */
export function update<Row extends Kept, Shown, Body>(
  resource: Resource<Row, Shown>,
  written: (body: Body) => Partial<NoInfer<Row>>,
): (call: Viewer & WithId<Row["id"]> & WithBody<Body>) => Answer<[Shown]> {
  return (call) => {
    const row = rowOf(resource, call);
    const changed = { ...row, ...written(call.body), ...resource.touch?.(call) };
    return ok([resource.show(call, resource.table(call).put(String(row.id), changed))]);
  };
}

/** The answer to a deletion has no content. */
export function remove<Row extends Kept, Shown>(
  resource: Resource<Row, Shown>,
): (call: Viewer & WithId<Row["id"]>) => { readonly status: 200; readonly body: { status: "OK" } } {
  return (call) => {
    const row = rowOf(resource, call);
    removeObject(call, { resource: resource.name, space: resource.space, id: row.id, record: row });
    return { status: 200, body: { status: "OK" } };
  };
}

/** Finds an object by its id, for a caller who may see it. */
export function find<Row extends Kept, Shown>(
  resource: Resource<Row, Shown>,
): (viewer: Viewer, id: number | string) => Row | undefined {
  return (viewer, id) => {
    const row = resource.table(viewer).get(String(id));
    return row && resource.isVisible(viewer, row) ? row : undefined;
  };
}

function rowOf<Row extends Kept, Shown>(
  resource: Resource<Row, Shown>,
  call: Viewer & WithId<Row["id"]>,
): Row {
  return find(resource)(call, call.path.id) ?? refuse(404, "notFound");
}

function ok<Content>(content: Content): Answer<Content> {
  return { status: 200, body: { status: "OK", content } };
}

/** An object that was brought back stands last in its table. */
function byId(one: Kept, other: Kept): number {
  return String(one.id).localeCompare(String(other.id), "en", { numeric: true });
}
