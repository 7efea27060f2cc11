/** A vendor whose clients are compared. */
export interface ClientVendor {
  readonly name: string;
  /** What makes our client. */
  readonly create: string;
  /** What an API key is sent in, by a client that has to be told. */
  readonly headers: Readonly<Record<string, string>>;
  /** Operations that not every client takes by the same name and with the same inputs. */
  readonly unalike: readonly string[];
}

/** What stands for a key. */
export const SAMPLE_KEY = "f3a19c7d5e0b4286a1c3";

export const clientVendors = {
  klipfolio: {
    name: "klipfolio",
    create: "createKlipfolioClient",
    headers: { "kf-api-key": SAMPLE_KEY },
    // A generated client keeps the name for itself.
    unalike: ["createClient"],
  },
  clarizen: {
    name: "clarizen",
    create: "createClarizenClient",
    headers: { authorization: `ApiKey ${SAMPLE_KEY}` },
    // Redocly's types close the objects that the spec leaves open.
    unalike: ["createAndRetrieveEntity", "upsertEntity", "createDiscussion", "createFromTemplate"],
  },
} as const satisfies Record<string, ClientVendor>;
