import type { operations } from "@clade/clarizen";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { requireEntity, requireType } from "../entities/find-entity.ts";
import { referringTo } from "../entities/referring-to.ts";
import { updateEntity } from "../entities/write-entity.ts";
import type { EntityRow } from "../tables.ts";
import { writerOf } from "./caller-of.ts";

/** The states that operations lead to, by their names in small letters. The first that a type has is meant. */
const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  activate: ["Active", "Opened"],
  cancel: ["Cancelled"],
  complete: ["Completed"],
  close: ["Closed"],
  hold: ["On Hold"],
  suspend: ["Suspended"],
  submit: ["Pending Approval"],
  approve: ["Approved"],
  reopen: ["Un Submitted", "Opened", "Active"],
};

export const states: Handlers<operations> = {
  changeState: (call) => {
    const { ids, state } = call.body;
    for (const row of ids.map((id) => requireEntity(call, id))) {
      refuseShared(call, row);
      const known = requireType(row.typeName).states.find((name) => isSame(name, state));
      updateEntity(writerOf(call), row, { State: known ?? refuse(500, "invalidArgument") });
    }
    return { status: 200, body: {} };
  },

  runLifecycleOperation: (call) => {
    const { ids, operation } = call.body;
    const targets = LEADS_TO[operation.toLowerCase()] ?? refuse(500, "invalidArgument");
    for (const row of ids.map((id) => requireEntity(call, id))) {
      const known = requireType(row.typeName).states;
      const state = targets.find((target) => known.includes(target)) ?? refuse(500, "invalidOperation");
      updateEntity(writerOf(call), row, { State: state });
    }
    return { status: 200, body: {} };
  },
};

/** An item that is shown in a second place cannot change its state this way. */
function refuseShared(world: World, { id }: EntityRow): void {
  const places = referringTo(world, "WorkItemHierarchyLink", "Child", id);
  if (places.some(({ values }) => values["Shortcut"] === true)) refuse(500, "invalidOperation");
}

/** The whole id is taken as well as the bare name. */
function isSame(name: string, sent: string): boolean {
  return sent.replace(/^\/\w+\//, "").toLowerCase() === name.toLowerCase();
}
