/** What the site says of a vendor's sandbox. */
export interface VendorSandbox {
  /** What its seeded organisation is; absent where no behaviour of the vendor is written. */
  readonly about?: string | undefined;
  /** By operationId, why an operation answers with its documented example. */
  readonly examples: Readonly<Record<string, string>>;
  /** Where `npm run sandbox` serves it: `http://127.0.0.1:4020/cligs/api/v1`. */
  readonly baseUrl: string;
  /** A curl command to it that changes nothing. */
  readonly tryLine: string;
}
