import type { VendorBehaviour } from "@clade/runtime";
import { readAnswers, responseOf } from "../bulk/bulk-answer.ts";
import { BULK_OPERATION, refusalInBulk } from "../bulk/refusal-in-bulk.ts";
import type { Fetch } from "./fetch.ts";
import { relativePath } from "./relative-path.ts";

/**
 * The longest URL, in characters, that is sent as it is. The vendor's servers say that they are IIS, which by default
 * refuses a query of more than 2,048.
 */
export const LONGEST_URL = 2000;

/** Headers that are about the bytes of a body which is now another one. */
const OF_BODY = ["content-length", "content-encoding", "transfer-encoding"];

const BULK_PATH = BULK_OPERATION.slice(BULK_OPERATION.indexOf("/"));

/** The paths that can be had by a GET in bulk. */
function pathsInBulk(behaviour: VendorBehaviour): string[] {
  return Object.keys(behaviour.operations)
    .filter((key) => key.startsWith("GET ") && refusalInBulk(behaviour, key) === undefined)
    .map((key) => key.slice("GET ".length));
}

function inBulk({ url, headers: given, signal }: Request, path: string): Request {
  const { origin, pathname, search } = new URL(url);
  const headers = new Headers(given);
  headers.set("content-type", "application/json");
  const body = JSON.stringify({ requests: [{ url: path + search, method: "GET" }] });
  const base = origin + pathname.slice(0, -path.length);
  return new Request(base + BULK_PATH, { method: "POST", headers, body, signal });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The response that the GET would have had. What cannot be read is given on as a text, in which no JSON will be found. */
async function outOfBulk(response: Response): Promise<Response> {
  const text = await response.text();
  const headers = new Headers(response.headers);
  for (const name of OF_BODY) headers.delete(name);
  const read = readAnswers(parse(text), 1);
  const [answer] = "answers" in read ? read.answers : [];
  if (answer) return responseOf(answer, headers);
  headers.set("content-type", "text/plain");
  return new Response(`In answer to a GET that was too long for a URL and sent in bulk: ${text}`, {
    headers,
  });
}

/**
 * Sends a GET whose URL is too long as the only call of a bulk, where it may be of any length. Whoever made it gets the answer
 * to the GET, or where the bulk call failed, that failure.
 */
export function sendLongGetsInBulk(fetch: Fetch, behaviour: VendorBehaviour): Fetch {
  const paths = pathsInBulk(behaviour);
  return async (request) => {
    const isLong = request.method === "GET" && request.url.length > LONGEST_URL;
    const path = isLong ? relativePath(new URL(request.url).pathname, paths) : undefined;
    if (path === undefined) return fetch(request);
    const response = await fetch(inBulk(request, path));
    // Where `fetch` is the caller's own, it may have returned anything.
    return (response as Response | undefined)?.ok ? outOfBulk(response) : response;
  };
}
