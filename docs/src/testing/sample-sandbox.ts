import type { VendorSandbox } from "../prepare/vendor-sandbox.ts";

/** The sandbox of the sample vendor, which prints no labels. */
export const sampleSandbox: VendorSandbox = {
  about: "A depot with <two> clerks.",
  examples: { createLabel: "Nothing in `bin` shows what a label is." },
  baseUrl: "http://127.0.0.1:4020/parcels/api",
  tryLine: "curl 'http://127.0.0.1:4020/parcels/api/label?to=Quay'",
};
