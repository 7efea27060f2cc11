import type { VendorDoors } from "../../../core/doors.ts";
import { isoSeconds } from "../../../core/iso-seconds.ts";
import { undoableDeletions, undoDeletion } from "../deletion.ts";

/** What the tab What's New is for. */
export const deletionDoors: VendorDoors = {
  "GET /deletions": {
    does: "lists what was deleted in the last two weeks and can be brought back",
    open: (_call, world) => ({
      body: undoableDeletions(world).map(({ resource, id, deletedAt }) => ({
        resource,
        id,
        deletedAt: isoSeconds(deletedAt),
      })),
    }),
  },

  "DELETE /deletions/{resource}/{id}": {
    does: "undoes a deletion, such as that of /contact/159912: the object is back, with its links",
    open: ({ path: { resource, id } }, world) => {
      const deletion = undoableDeletions(world).find(
        (candidate) => candidate.resource === resource && String(candidate.id) === id,
      );
      if (!deletion) return { status: 404 };
      undoDeletion(world, deletion);
      return { status: 204 };
    },
  },
};
