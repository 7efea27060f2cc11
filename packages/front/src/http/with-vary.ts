import type { FrontResponse } from "./front-request.ts";

/** The headers with one more name in their `Vary`, unless that has it already or is `*`. */
export function withVary(headers: FrontResponse["headers"], name: string): FrontResponse["headers"] {
  const names = (headers["vary"] ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
  if (names.some((item) => item === "*" || item.toLowerCase() === name)) return headers;
  return { ...headers, vary: [...names, name].join(", ") };
}
