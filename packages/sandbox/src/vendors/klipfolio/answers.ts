import type { PageOfList } from "../../core/call.ts";

const meta = { success: true, status: 200 } as const;

/** The answer to a change. */
export const acknowledged = { status: 200, body: { meta, data: {} } } as const;

/** What was asked for: one thing, or a list that does not come in pages. */
export function answer<Data>(data: Data) {
  return { status: 200, body: { meta, data } } as const;
}

/**
 * One page of a list.
 * @param data the items under the name of the list
 */
export function answerPage<Data>({ items, total }: PageOfList<unknown>, data: Data) {
  return { status: 200, body: { meta: { ...meta, count: items.length, total }, data } } as const;
}

/** The answer to an operation that is no creation, change or deletion. */
export function requested(name: string) {
  return answer({ op_requested: name });
}

/** @param location the address of what is new, below the base URL, such as `/groups/{id}` */
export function created(location: string) {
  return { status: 201, body: { meta: createdMeta(location) } } as const;
}

/** The answer to an import. */
export function imported(location: string) {
  return { status: 201, body: { meta: createdMeta(location), data: { op_requested: "import" } } } as const;
}

function createdMeta(location: string) {
  return { success: true, status: 201, location } as const;
}
