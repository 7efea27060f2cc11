import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";

/** A short URL and where it leads. */
export interface Clig {
  readonly id: string;
  readonly url: string;
  readonly title?: string;
  /** The key's user; a public clig has none. */
  readonly user?: string;
  /** How many times it was followed. */
  readonly visits: number;
}

/** A key of a user. */
export interface Key {
  readonly key: string;
  readonly user: string;
  readonly isEnabled: boolean;
  /** How many cligs were made with it, by the name that the calling program gave. */
  readonly usage: Readonly<Record<string, number>>;
}

export const cligs = ({ store }: World): Table<Clig> => store.table("cligs");
export const keys = ({ store }: World): Table<Key> => store.table("keys");
