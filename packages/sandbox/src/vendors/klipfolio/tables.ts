import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";
import type {
  Annotation,
  DataSource,
  DataSourceInstance,
  Klip,
  KlipInstance,
  PublishedLink,
  Tab,
} from "./rows/content.ts";
import type {
  Client,
  Company,
  DefaultTab,
  Group,
  Mail,
  Role,
  TabInstance,
  TagRow,
  User,
} from "./rows/people.ts";

export const companies = ({ store }: World): Table<Company> => store.table("companies");
export const clients = ({ store }: World): Table<Client> => store.table("clients");
export const users = ({ store }: World): Table<User> => store.table("users");
export const groups = ({ store }: World): Table<Group> => store.table("groups");
export const roles = ({ store }: World): Table<Role> => store.table("roles");
export const defaultTabs = ({ store }: World): Table<DefaultTab> => store.table("defaultTabs");
export const tabInstances = ({ store }: World): Table<TabInstance> => store.table("tabInstances");
export const tags = ({ store }: World): Table<TagRow> => store.table("tags");
export const mails = ({ store }: World): Table<Mail> => store.table("mails");

export const tabs = ({ store }: World): Table<Tab> => store.table("tabs");
export const klipInstances = ({ store }: World): Table<KlipInstance> => store.table("klipInstances");
export const publishedLinks = ({ store }: World): Table<PublishedLink> => store.table("publishedLinks");
export const klips = ({ store }: World): Table<Klip> => store.table("klips");
export const annotations = ({ store }: World): Table<Annotation> => store.table("annotations");
export const dataSources = ({ store }: World): Table<DataSource> => store.table("dataSources");
export const instances = ({ store }: World): Table<DataSourceInstance> => store.table("instances");

export function prepare(world: World): void {
  clients(world).index("company", ({ company }) => [company]);
  users(world).index("account", ({ account }) => [account]);
  users(world).index("group", (user) => user.groups);
  users(world).index("role", (user) => user.roles);
  users(world).index("email", ({ email }) => [email.toLowerCase()]);
  users(world).index("apiKey", ({ api_key }) => (api_key === undefined ? [] : [api_key]));
  groups(world).index("account", ({ account }) => [account]);
  roles(world).index("account", ({ account }) => (account === undefined ? [] : [account]));
  defaultTabs(world).index("group", ({ group_id }) => [group_id]);
  defaultTabs(world).index("tab", ({ tab_id }) => [tab_id]);
  tabInstances(world).index("user", ({ user_id }) => [user_id]);
  tabInstances(world).index("tab", ({ tab_id }) => [tab_id]);
  tags(world).index("account", ({ account }) => [account]);
  prepareContent(world);
}

function prepareContent(world: World): void {
  for (const table of [tabs(world), klips(world), dataSources(world)]) {
    table.index("account", ({ account }) => [account]);
    table.index("parent", ({ parent }) => (parent === undefined ? [] : [parent]));
  }
  klipInstances(world).index("tab", ({ tab_id }) => [tab_id]);
  klipInstances(world).index("klip", ({ klip_id }) => [klip_id]);
  publishedLinks(world).index("tab", ({ dashboard_id }) => [dashboard_id]);
  annotations(world).index("klip", ({ klip_id }) => [klip_id]);
  instances(world).index("dataSource", ({ datasource_id }) => [datasource_id]);
}
