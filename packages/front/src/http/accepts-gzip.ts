/**
 * Whether an `Accept-Encoding` takes gzip, and no encoding at all is not dearer to it (RFC 9110, 12.5.3). A weight that is
 * no number speaks against gzip: plain is always understood.
 */
export function acceptsGzip(acceptEncoding = ""): boolean {
  if (acceptEncoding === "") return false;
  const weights = new Map(acceptEncoding.toLowerCase().split(",").map(weighted));
  const others = weights.get("*") ?? 0;
  const gzip = weights.get("gzip") ?? weights.get("x-gzip") ?? others;
  const identity = weights.get("identity") ?? others;
  return gzip > 0 && gzip >= identity;
}

function weighted(item: string): readonly [coding: string, weight: number] {
  const [coding = "", ...parameters] = item.split(";").map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  return [coding, weight === undefined ? 1 : Number(weight)];
}
