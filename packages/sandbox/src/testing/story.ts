/** What can be done, by a vendor's client, with something that the vendor keeps under a title. */
export interface Story {
  /** @returns its id */
  readonly create: (title: string) => Promise<string>;
  /** The titles of all that there are. */
  readonly list: () => Promise<readonly string[]>;
  readonly change: (id: string, title: string) => Promise<unknown>;
  readonly remove: (id: string) => Promise<unknown>;
  /** @throws ApiError of the kind `missing` once it is removed */
  readonly read: (id: string) => Promise<unknown>;
}

/** @param options those of the vendor's client */
export type StoryOf = (options: Readonly<Record<string, string>> & { readonly fetch: typeof fetch }) => Story;
