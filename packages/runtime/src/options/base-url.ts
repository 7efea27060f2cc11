import { UsageError } from "../errors/usage-error.ts";

const LOOPBACK = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u;

function refuse(problem: string, example: string): never {
  // The value itself stays out of the message, since it may hold a password.
  throw new UsageError(`"baseUrl" must be an absolute http or https URL such as "${example}"; ${problem}.`, {
    option: "baseUrl",
  });
}

function parse(given: unknown, example: string): URL {
  if (typeof given !== "string") return refuse(`got a value of type ${typeof given}`, example);
  try {
    return new URL(given);
  } catch {
    return refuse("this is none", example);
  }
}

function refuseExtras(url: URL, example: string): void {
  if (url.username || url.password)
    refuse("this one holds credentials, which belong into their own option", example);
  if (url.search || url.hash) refuse("this one has a query or a fragment", example);
}

/**
 * The base URL of a client, checked and without trailing slash.
 * @param given the caller's option, or undefined for the vendor's own address
 * @param vendorsOwn the first server of the vendor's spec
 * @param allowHttp whether the caller accepts that credentials travel in the clear
 */
export function resolveBaseUrl(given: unknown, vendorsOwn: string, allowHttp: boolean): string {
  const url = parse(given ?? vendorsOwn, vendorsOwn);
  if (!/^https?:$/u.test(url.protocol)) refuse(`this one has the scheme "${url.protocol}"`, vendorsOwn);
  refuseExtras(url, vendorsOwn);
  const mayBeHttp = allowHttp || LOOPBACK.test(url.hostname) || vendorsOwn.startsWith("http:");
  if (url.protocol === "http:" && !mayBeHttp) {
    throw new UsageError(
      `"baseUrl" is plain http, over which anyone on the way can read the credentials. ` +
        `Use https, or pass "allowHttp: true" to accept that.`,
      { option: "baseUrl" },
    );
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/u, "");
}
