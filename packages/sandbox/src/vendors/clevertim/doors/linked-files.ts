import { isObject } from "@clade/front";
import type { VendorDoors } from "../../../core/doors.ts";
import { SandboxUsageError } from "../../../core/sandbox-usage-error.ts";
import { newId } from "../ids.ts";
import { linkedFiles } from "../tables.ts";

export const linkedFileDoors: VendorDoors = {
  "POST /linkedfiles": {
    does: 'links a file that is kept elsewhere: {"name": "a.pdf", "sys": "D", "link": "https://…"}, D in Dropbox, G in Google Drive',
    open: ({ body }, world) => {
      const { name, sys, link } = isObject(body) ? body : {};
      if (typeof name !== "string" || typeof link !== "string" || (sys !== "D" && sys !== "G")) {
        throw new SandboxUsageError('Say which file: {"name": "a.pdf", "sys": "D", "link": "https://…"}.');
      }
      const id = newId(world, "linkedfile");
      return { status: 201, body: linkedFiles(world).put(String(id), { id, name, sys, size: 0, link }) };
    },
  },
};
