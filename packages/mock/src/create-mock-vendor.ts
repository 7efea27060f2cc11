import type { Bundle } from "@clade/bundle";
import { answerOperation } from "./answer-operation.ts";
import { answerRoute } from "./answer-route.ts";
import { createFrontVendor, type FrontVendor } from "./front/front-vendor.ts";
import { loadPrismVendor, type PrismVendor } from "./prism/prism-vendor.ts";

/** A vendor whose requests Prism answers from the examples of its spec. Prism and the spec are loaded when needed. */
export function createMockVendor(name: string, bundle: Bundle): FrontVendor {
  let loading: Promise<PrismVendor> | undefined;
  const load = (): Promise<PrismVendor> => (loading ??= loadPrismVendor(bundle));
  return createFrontVendor(name, bundle, {
    prepare: load,
    answer: async (request, route) => {
      const prism = await load();
      return route.kind === "operation"
        ? answerOperation(bundle, prism, request, route)
        : answerRoute(bundle, prism, request, route);
    },
  });
}
