/** Node's codes of data that is no gzip, deflate or brotli. A body that only ends too early has others: it broke off. */
const CODE = /^(?:Z_DATA_ERROR|ERR__ERROR_FORMAT_\w+)$/u;

/**
 * Whether a body could not be decompressed, as far as the platform tells: browsers do not. The whole came and came as it was sent,
 * so asking again would not help.
 */
export function isMisencoded(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  const { code, cause } = thrown as Error & { readonly code?: unknown };
  return (typeof code === "string" && CODE.test(code)) || isMisencoded(cause);
}
