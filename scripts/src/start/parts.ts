/** Something that listens. */
export interface Listening {
  /** Such as `http://127.0.0.1:4000`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** All vendors, listening as mocks or as sandboxes. */
export interface ListeningVendors extends Listening {
  /** By vendor, a curl command to try. */
  readonly linesToTry: Readonly<Record<string, string>>;
}

/** What `npm start` starts. */
export interface Parts {
  readonly serveSite: (options: { port: number }) => Promise<Listening>;
  readonly startMock: (options: { port: number }) => Promise<ListeningVendors>;
  readonly startSandbox: (options: { port: number }) => Promise<ListeningVendors>;
}

/**
 * Loads the docs site, the mocks and the sandboxes as they are built. They are no dependencies of this package: each chore would
 * have to wait until they are built, and each edit of a spec would rerun the tasks of this package.
 *
 * @throws Error when they are not built
 */
export async function loadParts(names = ["@clade/docs", "@clade/mock", "@clade/sandbox"]): Promise<Parts> {
  try {
    const modules = await Promise.all(names.map((name) => import(name) as Promise<Partial<Parts>>));
    return Object.assign({}, ...modules) as Parts;
  } catch (cause) {
    throw new Error(`Docs, mocks and sandboxes cannot be loaded. Build them with: npm run build`, { cause });
  }
}
