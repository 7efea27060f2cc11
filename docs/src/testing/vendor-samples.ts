import { findVendors, listOperations, readBundle, type Bundle, type Operation } from "@clade/bundle";
import { codeSamples } from "../prepare/code-samples.ts";

/** What a reader of the site can copy at one operation. */
export interface OperationSamples {
  readonly operation: Operation;
  readonly curl: { readonly mock: string; readonly vendor: string };
  readonly typescript: string;
}

/** A vendor with the samples of all its operations. */
export interface VendorSamples {
  readonly name: string;
  readonly bundle: Bundle;
  readonly samples: readonly OperationSamples[];
}

/** Where the samples find the mocks. */
export const mockOrigin = "http://127.0.0.1:4010";

/** The samples of every operation of every vendor. */
export function vendorSamples(): VendorSamples[] {
  return findVendors().map(({ name, bundlePath }) => {
    const bundle = readBundle(bundlePath);
    const samples = listOperations(bundle).map((operation) => {
      const sources = codeSamples(bundle, operation, name, `${mockOrigin}/${name}`).map(
        ({ source }) => source,
      );
      const [mock, vendor, typescript] = sources as [string, string, string];
      return { operation, curl: { mock, vendor }, typescript };
    });
    return { name, bundle, samples };
  });
}
