import type { Benchmark } from "../harness/benchmark.ts";
import { compareSpeed, type SpeedCase } from "../servers/compare-speed.ts";
import { serveClade } from "../servers/serve-clade.ts";
import { servePrism } from "../servers/serve-prism.ts";
import { withServed } from "../servers/served.ts";
import { rightRequest, wrongRequest } from "../servers/spec-request.ts";

export const mockSpeed: Benchmark = {
  name: "mock-speed",
  aim:
    "Answers per second to a plain GET, a list and a POST with a wrong body: half as many again as from Prism's command line with " +
    "the same spec, and three times as many with the largest spec.",
  run: ({ rounds }) => {
    const cases = [...casesOf(SMALL, { atLeast: 1.5 }), ...casesOf(LARGE, { atLeast: 3 })];
    const vendors = [SMALL.vendor, LARGE.vendor];
    return withServed(serveClade("mock", vendors), (ours) =>
      withServed(servePrism(vendors), (theirs) =>
        compareSpeed({ ours, theirs, peer: "Prism CLI" }, cases, rounds),
      ),
    );
  },
};

interface Operations {
  readonly vendor: string;
  readonly get: string;
  readonly list: string;
  readonly post: string;
}

const SMALL = { vendor: "clevertim", get: "getContact", list: "listContacts", post: "createContact" };
const LARGE = { vendor: "klipfolio", get: "getKlip", list: "listKlips", post: "createKlip" };

function casesOf({ vendor, get, list, post }: Operations, bound: SpeedCase["bound"]): SpeedCase[] {
  const success = { outcome: "success", bound } as const;
  return [
    { what: `${vendor}, a GET`, request: rightRequest(vendor, get), ...success },
    { what: `${vendor}, a list`, request: rightRequest(vendor, list), ...success },
    { what: `${vendor}, a refused POST`, request: wrongRequest(vendor, post), outcome: "refusal", bound },
  ];
}
