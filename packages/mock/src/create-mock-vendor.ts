import type { Bundle } from "@clade/bundle";
import {
  createFrontVendor,
  type FrontVendor,
  lenientRequest,
  requestParts,
  vendorBaseUrl,
} from "@clade/front";
import { answerAsDocumented, answerOperation } from "./answer-operation.ts";
import { answerRoute } from "./answer-route.ts";
import { withOwnAddress } from "./own-address.ts";
import { loadPrismVendor, type PrismVendor } from "./prism/prism-vendor.ts";

/** A vendor whose requests Prism answers from the examples of its spec. Prism and the spec are loaded when needed. */
export function createMockVendor(name: string, bundle: Bundle): FrontVendor {
  let loading: Promise<PrismVendor> | undefined;
  const load = (): Promise<PrismVendor> => (loading ??= loadPrismVendor(bundle));
  return createFrontVendor(name, bundle, {
    prepare: load,
    answer: async (request, route) => {
      const prism = await load();
      if (route.kind !== "operation") return answerRoute(bundle, prism, request, route);
      const { operation } = route;
      const response = await answerOperation(
        bundle,
        prism,
        lenientRequest(bundle, operation, request),
        route,
      );
      // Who asks for a certain answer gets it as it is documented.
      if (request.headers["prefer"] !== undefined) return response;
      return withOwnAddress(bundle, operation, vendorBaseUrl({ name, bundle }, request.origin), response);
    },
    answerAsDocumented: async (request, route, choice) =>
      answerAsDocumented(await load(), requestParts(request, route), choice),
  });
}
