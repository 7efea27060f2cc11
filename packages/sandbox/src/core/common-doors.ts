import { isObject } from "@clade/front";
import type { Doors } from "./doors.ts";
import type { SandboxMemory, Snapshot } from "./memory.ts";
import { SandboxUsageError } from "./sandbox-usage-error.ts";

/**
 * The doors of the sandbox as a whole, for programs in other languages.
 * @param now the sandbox's time
 */
export function commonDoors(memory: SandboxMemory, now: () => number): Doors {
  const clock = () => ({ body: { now: new Date(now()).toISOString() } });
  return {
    "GET /clock": { does: "tells the sandbox's time", open: clock },

    "POST /clock": {
      does: 'lets time pass, in milliseconds: {"advance": 60000}',
      open: ({ body }) => {
        const advance = isObject(body) ? body["advance"] : undefined;
        if (typeof advance !== "number" || !(advance >= 0)) {
          throw new SandboxUsageError('Say how long, in milliseconds: {"advance": 60000}.');
        }
        memory.advance(advance);
        return clock();
      },
    },

    "POST /reset": {
      does: "goes back to the start, with ?vendor=… for one vendor only",
      open: ({ query }) => {
        memory.reset(...query.getAll("vendor"));
        return {};
      },
    },

    "GET /snapshot": { does: "gives all that is remembered", open: () => ({ body: memory.snapshot() }) },

    "PUT /snapshot": {
      does: "goes back to what GET gave",
      open: ({ body }) => {
        memory.restore((body ?? {}) as Snapshot);
        return {};
      },
    },
  };
}
