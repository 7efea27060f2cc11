import type { Bundle } from "@clade/bundle";
import { createFrontVendor, type FrontVendor, lenientRequest, vendorBaseUrl } from "@clade/front";
import { answerAsDocumented, answerOperation } from "./answer-operation.ts";
import { answerRoute } from "./answer-route.ts";
import { withOwnAddress } from "./own-address.ts";
import { loadPrismVendor, type PrismVendor } from "./prism/prism-vendor.ts";

/**
 * A vendor whose requests Prism answers from the examples of its spec. Prism and the spec are loaded when needed.
 *
 * @param loadPrism Loads both; by default into this thread.
 */
export function createMockVendor(
  name: string,
  bundle: Bundle,
  loadPrism: (bundle: Bundle) => Promise<PrismVendor> = loadPrismVendor,
): FrontVendor {
  let loading: Promise<PrismVendor> | undefined;
  const load = (): Promise<PrismVendor> => (loading ??= loadPrism(bundle));
  return createFrontVendor(name, bundle, {
    prepare: load,
    answer: async (request, route) => {
      const prism = await load();
      if (route.kind !== "operation") return answerRoute(bundle, prism, request, route);
      const { operation } = route;
      const lenient = lenientRequest(bundle, operation, request);
      const response = await answerOperation(bundle, prism, lenient, route);
      // Who asks for a certain answer gets it as it is documented.
      if (request.headers["prefer"] !== undefined) return response;
      return withOwnAddress(bundle, operation, vendorBaseUrl({ name, bundle }, request.origin), response);
    },
    answerAsDocumented: async (request, route, choice) => {
      const lenient = lenientRequest(bundle, route.operation, request);
      return answerAsDocumented(bundle, await load(), lenient, route, choice);
    },
  });
}
