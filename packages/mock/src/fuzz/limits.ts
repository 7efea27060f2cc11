import type { Limits } from "@clade/front/node";

/** Low enough that a request beyond them is quickly made. */
export const fuzzLimits: Partial<Limits> = {
  bodyBytes: 256 * 1024,
  urlBytes: 8 * 1024,
  headerBytes: 16 * 1024,
};
