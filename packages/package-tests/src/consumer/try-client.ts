/** A call to make with a vendor's client, in plain JSON, so that it can be written into any program. */
export interface CallPlan {
  /** The package that the client comes from. */
  readonly name: string;
  /** The options of the client: credentials, and where to call. */
  readonly options: Readonly<Record<string, string>>;
  readonly path: string;
  readonly params: object;
  /** Headers that make the mock refuse the call. */
  readonly refusal: Readonly<Record<string, string>>;
}

/** What came of the call, and of the same call refused. */
export interface Outcome {
  readonly name: string;
  readonly data: unknown;
  readonly error: {
    readonly isApiError: boolean;
    readonly kind: string | undefined;
    readonly message: string;
  };
  /** What the runtime has of Node. */
  readonly nodeGlobals: readonly string[];
}

/** A client package's module. */
export interface ClientModule {
  readonly isApiError: (value: unknown) => boolean;
  readonly [name: string]: unknown;
}

interface Client {
  readonly GET: (
    path: string,
    init: object,
  ) => Promise<{ data?: unknown; error?: { kind: string; message: string } }>;
}

/** Uses an installed client as any program would. It is written into programs for all runtimes, so it knows none of them. */
export async function tryClient(client: ClientModule, plan: CallPlan): Promise<Outcome> {
  const factory = Object.keys(client).find((name) => /^create\w+Client$/.test(name)) ?? "";
  const { GET } = (client[factory] as (options: object) => Client)(plan.options);
  const { data, error: unexpected } = await GET(plan.path, { params: plan.params });
  if (unexpected) throw new Error(`${plan.name} was refused: ${unexpected.message}`);
  const { error } = await GET(plan.path, { params: plan.params, headers: plan.refusal });
  const nodeGlobals = ["process", "Buffer", "require", "global"].filter((name) => name in globalThis);
  return {
    name: plan.name,
    data,
    error: { isApiError: client.isApiError(error), kind: error?.kind, message: error?.message ?? "" },
    nodeGlobals,
  };
}
