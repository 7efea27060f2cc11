import type { Call } from "../../core/call.ts";
import type { SandboxVendor } from "../../core/sandbox-vendor.ts";
import { entitySourceOf } from "./entity-source-of.ts";
import { findType } from "./model/model.ts";
import { workflowRules } from "./tables.ts";

/** An id in a path is that of an entity or of a workflow rule. Of a type that there is not, the type is what is wrong. */
export const knows: SandboxVendor["knows"] = {
  "path.id": (call) => {
    const { typeName = "", id = "" } = call.path as { typeName?: string; id?: string };
    return call.operation.path.startsWith("/metadata/")
      ? knowsRule(call, id)
      : knowsEntity(call, typeName, id);
  },
};

function knowsRule(call: Call, id: string): boolean {
  return workflowRules(call).has(id);
}

function knowsEntity(call: Call, typeName: string, id: string): boolean {
  return !findType(typeName) || entitySourceOf(call).get(`/${typeName}/${id}`) !== undefined;
}
