import type { World } from "../../../core/world.ts";
import { builtInGroup } from "../people/built-in-group.ts";
import type { Group, User } from "../rows/people.ts";
import { defaultTabs, groups, tabInstances, tags, users } from "../tables.ts";
import { seedAccounts } from "./accounts.ts";
import { ids, keys, samplePassword } from "./ids.ts";
import { seedRoles } from "./roles.ts";

/** The agency and its clients, with users, groups and roles. */
export function seedPeople(world: World): void {
  seedAccounts(world);
  seedRoles(world);
  for (const group of seededGroups) groups(world).put(group.id, group);
  for (const user of seededUsers) users(world).put(user.id, user);
  seedDashboards(world);
  tags(world).put("12", { id: 12, account: ids.company, key: "finance", name: "Finance", type: 1 });
}

const seededGroups: readonly Group[] = [
  builtInGroup(ids.allUsers, ids.company),
  builtInGroup(ids.acmeUsers, ids.acme),
  builtInGroup(ids.bistroUsers, ids.bistro),
  {
    id: ids.managers,
    account: ids.company,
    external_id: "grp-1",
    name: "Managers",
    description: "All managers",
    type: 0,
  },
];

const employee = {
  account: ids.company,
  date_created: "2026-02-01T09:00:00Z",
  date_last_login: null,
  is_locked_out: false,
  isActivated: true,
  groups: [ids.allUsers],
  properties: {},
  password: samplePassword,
};

const seededUsers: readonly User[] = [
  {
    ...employee,
    id: ids.ada,
    first_name: "Ada",
    last_name: "Moore",
    email: "ada@northwind.example",
    date_last_login: "2026-05-11T15:29:49Z",
    date_created: "2024-04-11T15:22:51Z",
    roles: [ids.admin],
    properties: { City: "Ottawa" },
    api_key: keys.ada,
  },
  {
    ...employee,
    id: ids.jane,
    external_id: "hr-17",
    first_name: "Jane",
    last_name: "Poe",
    email: "jane@northwind.example",
    date_last_login: "2026-06-17T18:12:11Z",
    date_created: "2026-06-17T18:12:06Z",
    roles: [ids.editor],
    groups: [ids.allUsers, ids.managers],
    properties: { City: "Ottawa", Tier: "gold" },
    api_key: keys.jane,
  },
  {
    ...employee,
    id: ids.vera,
    first_name: "Vera",
    last_name: "Lund",
    email: "vera@northwind.example",
    roles: [ids.viewOnly],
    api_key: keys.vera,
  },
  {
    ...employee,
    id: ids.carl,
    first_name: "Carl",
    last_name: "Berg",
    email: "carl@northwind.example",
    roles: [ids.consultant],
    api_key: keys.carl,
  },
  {
    ...employee,
    id: ids.bea,
    account: ids.bistro,
    first_name: "Bea",
    last_name: "Roux",
    email: "bea@bistro.example",
    date_last_login: "2026-02-26T23:58:29Z",
    roles: [ids.admin],
    groups: [ids.bistroUsers],
    api_key: keys.bea,
  },
];

/** What users and groups have of the tabs. */
function seedDashboards(world: World): void {
  const tab_id = ids.tab;
  for (const [id, user_id] of [
    [ids.tabInstance, ids.jane],
    [ids.adasTabInstance, ids.ada],
  ] as const) {
    tabInstances(world).put(id, { id, user_id, tab_id });
  }
  defaultTabs(world).put(ids.defaultTab, {
    id: ids.defaultTab,
    group_id: ids.managers,
    tab_id,
    can_edit: false,
    visibility: "dashboard",
    index: 0,
  });
}
