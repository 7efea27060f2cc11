import { isJson } from "@clade/bundle";
import { startMock } from "@clade/mock";
import { createSandbox } from "@clade/sandbox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendPlainly, type PlainAnswer } from "./send-plainly.ts";

/** A wrong request and its refusal, written out by hand. */
export interface WrittenRefusal {
  /** For a title: `an unknown key`. */
  readonly wrong: string;
  /** By default GET. */
  readonly method?: string;
  /** As at the vendor, with the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Labelled as JSON unless the headers say otherwise. */
  readonly body?: string;
  readonly status: number;
  /** The whole body: a text, or what the JSON says. An empty text is no body at all. */
  readonly answer: unknown;
  /** Where the other rightly answers otherwise; a comment says why. */
  readonly at?: Place;
}

type Place = "mock" | "sandbox";

interface Server {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Declares how the mock and the sandbox of a vendor refuse wrong requests, over plain sockets. Nothing is read from the spec, so that
 * a slip in its rules or texts shows, which would change what the other suites expect with it.
 */
export function describeWrittenRefusals(vendor: string, refusals: readonly WrittenRefusal[]): void {
  let servers: Readonly<Record<Place, Server>>;

  beforeAll(async () => {
    const sandbox = await createSandbox({ vendors: [vendor], quotas: false });
    servers = { mock: await startMock({ vendors: [vendor] }), sandbox: await sandbox.listen() };
  });

  afterAll(() => Promise.all(Object.values(servers).map(({ close }) => close())));

  const rows = refusals.flatMap((refusal) => {
    const places: readonly Place[] = refusal.at ? [refusal.at] : ["mock", "sandbox"];
    return places.map((place) => [refusal.wrong, refusal.status, place, refusal] as const);
  });

  test.each(rows)("%s gets %i from the %s", async (_wrong, status, place, { path, answer, ...request }) => {
    const url = `${servers[place].origin}/${vendor}${path}`;

    const received = await ask(url, request);

    expect(received).toEqual({ status, mediaType: mediaTypeOf(answer), body: answer });
  });
}

type Asked = Pick<WrittenRefusal, "method" | "headers" | "body">;

async function ask(url: string, { method = "GET", headers = {}, body }: Asked) {
  const labelled = body === undefined ? headers : { "content-type": "application/json", ...headers };
  return readable(await sendPlainly({ method, url, headers: labelled, body }));
}

/** Without the media type's parameters, and with JSON read. */
function readable({ status, headers, body }: PlainAnswer) {
  const [mediaType] = headers["content-type"]?.split(";") ?? [];
  const isRead = mediaType !== undefined && isJson(mediaType);
  return { status, mediaType, body: isRead ? (JSON.parse(body) as unknown) : body };
}

function mediaTypeOf(answer: unknown): string | undefined {
  if (answer === "") return undefined;
  return typeof answer === "string" ? "text/plain" : "application/json";
}
