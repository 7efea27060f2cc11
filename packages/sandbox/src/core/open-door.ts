import { message, type FrontRequest, type FrontResponse } from "@clade/front";
import type { Door, DoorAnswer, DoorCall, Doors } from "./doors.ts";
import { matchDoor } from "./match-door.ts";
import { SandboxUsageError } from "./sandbox-usage-error.ts";

/** Below this prefix stand the doors; no vendor's name can be so. */
export const doorPrefix = "/-";

interface Place {
  readonly method: string;
  readonly template: string;
  readonly door: Door;
}

/**
 * Answers a request to a door.
 * @param doorsByPrefix doors by the path under which they stand, such as `/-/cligs`
 */
export function openDoor(
  doorsByPrefix: Readonly<Record<string, Doors>>,
  request: FrontRequest,
): FrontResponse {
  const places = Object.entries(doorsByPrefix).flatMap(([prefix, doors]) =>
    Object.entries(doors).map(([key, door]) => placeOf(prefix, key, door)),
  );
  const here = places.flatMap((place) => {
    const path = matchDoor(place.template, request.path);
    return path ? [{ ...place, path }] : [];
  });
  const found = here.find(({ method }) => method === request.method);
  if (!found) return noDoor(request, here.length > 0 ? here : places);
  const body = found.door.takesFiles ? { value: undefined } : readJson(request.body);
  if (!body) return message(400, "The body of this request must be JSON.");
  try {
    return written(found.door.open({ ...callOf(request), path: found.path, body: body.value }));
  } catch (error) {
    if (error instanceof SandboxUsageError) return message(400, error.message);
    throw error;
  }
}

function callOf({ query, body, headers, origin }: FrontRequest): Omit<DoorCall, "path" | "body"> {
  const mediaType = headers["content-type"] ?? "";
  return { query: new URLSearchParams(query), bytes: body, mediaType, origin };
}

function placeOf(prefix: string, key: string, door: Door): Place {
  const [method = "", path = ""] = key.split(" ");
  return { method, template: `${prefix}${path}`, door };
}

function readJson(body: Uint8Array): { value: unknown } | undefined {
  if (body.length === 0) return { value: undefined };
  try {
    return { value: JSON.parse(new TextDecoder().decode(body)) as unknown };
  } catch {
    return undefined;
  }
}

function written({ status, body, mediaType = "application/octet-stream" }: DoorAnswer): FrontResponse {
  if (body === undefined) return { status: status ?? 204, headers: {}, body: "" };
  if (body instanceof Uint8Array)
    return { status: status ?? 200, headers: { "content-type": mediaType }, body };
  const headers = { "content-type": "application/json" };
  return { status: status ?? 200, headers, body: `${JSON.stringify(body)}\n` };
}

/** A list of the doors is not found either, but it is what somebody who knocks at `/-/` wants. */
function noDoor({ method, path }: FrontRequest, near: readonly Place[]): FrontResponse {
  const lines = near.map((place) => `  ${place.method} ${place.template}  ${place.door.does}`);
  const isList = method === "GET" && (path === doorPrefix || path === `${doorPrefix}/`);
  const headline = isList
    ? "The sandbox's own doors:"
    : `The sandbox has no door ${method} ${path}. There are:`;
  return message(isList ? 200 : 404, [headline, ...lines].join("\n"));
}
