import type { Call } from "../../core/call.ts";
import { namedThing, namingParameters } from "./named-things.ts";
import { annotations, dataSources, defaultTabs, klipInstances, tabInstances } from "./tables.ts";
import { valueAt } from "./value-at.ts";

/** Whether the values of path parameters name something. A part of something else must be a part of what the path names before it. */
export const knows: Readonly<Record<string, (call: Call) => boolean>> = {
  ...Object.fromEntries(
    namingParameters.map((parameter) => [
      `path.${parameter}`,
      (call: Call) => namedThing(call, parameter) !== undefined,
    ]),
  ),
  "path.tab_instance_id": (call) => {
    const found = tabInstances(call).get(valueAt(call.path, "tab_instance_id") ?? "");
    return found !== undefined && found.user_id === valueAt(call.path, "user_id");
  },
  "path.default_tab_id": (call) => {
    const found = defaultTabs(call).get(valueAt(call.path, "default_tab_id") ?? "");
    return found !== undefined && found.group_id === valueAt(call.path, "group_id");
  },
  "path.klip_instance_id": (call) => {
    const found = klipInstances(call).get(valueAt(call.path, "klip_instance_id") ?? "");
    return found !== undefined && found.tab_id === valueAt(call.path, "tab_id");
  },
  "path.annotation_id": (call) => {
    const found = annotations(call).get(valueAt(call.path, "annotation_id") ?? "");
    return found !== undefined && found.klip_id === valueAt(call.path, "klip_id");
  },
  // Of the list of instances: an instance's id does not do here.
  "query.datasource_id": (call) => {
    const datasource_id = valueAt(call.query, "datasource_id") ?? "";
    return dataSources(call).has(datasource_id);
  },
};
