import type { World } from "../../../core/world.ts";
import { applications, customActions, settings, workflowRules } from "../tables.ts";

/** How the organization has set the product up. */
export function seedSettings(world: World): void {
  settings(world).put("ExampleSwitch", { value: true });
  settings(world).put("ExampleNumber", { value: 8 });
  applications(world).put("acme-time-sheets", { version: "1.0" });
  customActions(world).put("Create Issue", {
    name: "Create Issue",
    forType: "Project",
    creates: "Issue",
    refersBy: "PlannedFor",
  });
  workflowRules(world).put("2fb1c0d4-7e3a-4b58-9a6d-13c5e8f7a204", {
    forType: "Project",
    name: "Tell of a new name",
    triggerType: "CreateOrEdit",
    criteria: "IsChanged($Name)",
    action: { url: "https://intranet.acme.example/projects", method: "POST", body: "$Name" },
  });
}
