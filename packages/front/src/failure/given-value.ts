import type { RequestParts } from "../request-parts.ts";

/**
 * The value of a parameter that the request gives, decoded. A blank one counts as none, but for one of the path, which names
 * something or nothing, but is always there.
 *
 * @param reference Such as `query.url`; it may also mean a security scheme's parameter.
 */
export function givenValue(parts: RequestParts, reference: string): string | undefined {
  const dot = reference.indexOf(".");
  const place = reference.slice(0, dot);
  const value = lookUp(parts, place, reference.slice(dot + 1));
  return value?.trim() === "" && place !== "path" ? undefined : value;
}

function lookUp(parts: RequestParts, place: string, name: string): string | undefined {
  switch (place) {
    case "query":
      return parts.query.get(name) ?? undefined;
    case "path":
      return parts.pathParameters[name];
    case "header":
      return parts.headers[name.toLowerCase()];
    case "cookie":
      return cookie(parts.headers["cookie"] ?? "", name);
    default:
      return undefined;
  }
}

function cookie(header: string, name: string): string | undefined {
  const pairs = header.split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
