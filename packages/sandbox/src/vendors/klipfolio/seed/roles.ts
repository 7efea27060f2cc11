import type { World } from "../../../core/world.ts";
import { roles } from "../tables.ts";
import { ids } from "./ids.ts";

const account = ["account.api", "account.api_key", "account.profile", "account.settings", "account.tokens"];
const admin = ["admin.annotation", "admin.client", "admin.datasource", "admin.klip", "admin.tab"];
const client = ["access", "build", "delete", "edit", "login", "share"].map((what) => `client.${what}`);
const content = [
  ...["annotation.edit", "annotation.view", "fullscreen", "klip", "library", "share", "tab", "theme"].map(
    (what) => `dashboard.${what}`,
  ),
  ...["create", "delete", "download", "edit", "import", "library", "share"].map(
    (what) => `datasource.${what}`,
  ),
  ...["build", "delete", "download", "edit", "email", "embed", "import", "library", "share"].map(
    (what) => `klip.${what}`,
  ),
  ...["build", "delete", "download", "edit", "email", "import", "publish", "push", "share"].map(
    (what) => `tab.${what}`,
  ),
];
const people = ["group.view", "user.manage", "user.view", "user.viewonly.manage"];

/** Three roles are built in. What they allow is told nowhere, but that Admins and Editors may make keys. */
export function seedRoles(world: World): void {
  roles(world).put(ids.admin, {
    id: ids.admin,
    name: "Admin",
    description: "Manages everything",
    permissions: [...account, "account.usage", ...admin, ...client, ...content, ...people],
  });
  roles(world).put(ids.editor, {
    id: ids.editor,
    name: "Editor",
    description: "Builds content",
    permissions: ["account.api_key", "account.profile", "client.access", ...content],
  });
  roles(world).put(ids.viewOnly, {
    id: ids.viewOnly,
    name: "View-Only",
    description: "Looks at content",
    permissions: [
      "dashboard.annotation.view",
      "dashboard.fullscreen",
      "dashboard.library",
      "datasource.library",
      "klip.library",
    ],
  });
  roles(world).put(ids.consultant, {
    id: ids.consultant,
    account: ids.company,
    name: "Consultant",
    description: "Looks after clients",
    permissions: ["client.access", "client.edit", "client.share"],
  });
}
