import type { VendorDoors } from "../../../core/doors.ts";
import type { World } from "../../../core/world.ts";
import type { Table } from "../../../store/table.ts";
import { cases, companies, contacts, groups, notes, opportunities, tasks } from "../tables.ts";

/** What was open to the group alone is open to everyone. */
function forget<Row extends { readonly id: number; readonly gid?: number }>(
  table: Table<Row>,
  bit: number,
): void {
  for (const row of table.filter(({ gid = 0 }) => (gid & bit) !== 0)) {
    table.put(String(row.id), { ...row, gid: (row.gid ?? 0) & ~bit });
  }
}

function forgetEverywhere(world: World, bit: number): void {
  forget(contacts(world), bit);
  forget(companies(world), bit);
  forget(cases(world), bit);
  forget(opportunities(world), bit);
  forget(tasks(world), bit);
  forget(notes(world), bit);
}

export const groupDoors: VendorDoors = {
  "DELETE /groups/{id}": {
    does: "deletes a group of users; what only they could see is open to everyone then",
    open: ({ path: { id = "" } }, world) => {
      const group = groups(world).get(id);
      if (!group) return { status: 404 };
      groups(world).delete(id);
      forgetEverywhere(world, group.gid);
      return { status: 204 };
    },
  },
};
