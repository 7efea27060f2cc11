import { findEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { referringTo } from "../entities/referring-to.ts";
import type { EntityRule } from "./entity-rule.ts";

/** Who works on an item is in the state in which the item is. */
export const resources: EntityRule = {
  type: "RegularResourceLink",
  complete: ({ world, before, values }) => {
    const item = typeof values["WorkItem"] === "string" ? findEntity(world, values["WorkItem"]) : undefined;
    return before || values["State"] !== undefined ? {} : { State: item?.values["State"] };
  },
};

/** The links of an item take its state, and go when it goes. */
export const resourcesOfItems: EntityRule = {
  type: "WorkItem",
  follow: ({ world, before, after, remove }) => {
    if (!before || before.values["State"] === after?.values["State"]) return;
    for (const link of referringTo(world, "ResourceLink", "WorkItem", before.id)) {
      if (!after) remove(link);
      else if (link.typeName === "RegularResourceLink") {
        patchEntity(world, link.id, { State: after.values["State"] });
      }
    }
  },
};
