import type { World } from "../../core/world.ts";
import type { AnyCall } from "./accounts.ts";
import type { Asset } from "./rows/content.ts";
import {
  clients,
  dataSources,
  groups,
  instances,
  klips,
  publishedLinks,
  roles,
  tabs,
  users,
} from "./tables.ts";
import { valueAt } from "./value-at.ts";

/** Something that a path names, or what it is a part of. */
export interface NamedThing {
  /** Whose it is; absent for what is built in and so belongs to all. */
  readonly account?: string;
  /** Where access depends on share rights. */
  readonly asset?: Asset;
}

type Find = (world: World, id: string, call: AnyCall) => NamedThing | undefined;

const asAsset = (asset: Asset | undefined): NamedThing | undefined =>
  asset && { account: asset.account, asset };

const link: Find = (world, id) => {
  const found = publishedLinks(world).get(id);
  return found && asAsset(tabs(world).get(found.dashboard_id));
};

/** How to find what path parameters name. Parts of something else, such as annotations, are not among them. */
const finders: Readonly<Record<string, Find>> = {
  client_id: (world, id) => clients(world).get(id) && { account: id },
  user_id: (world, id) => users(world).get(id),
  group_id: (world, id) => groups(world).get(id),
  group_or_user_id: (world, id) => groups(world).get(id) ?? users(world).get(id),
  role_id: (world, id) => roles(world).get(id),
  tab_id: (world, id) => asAsset(tabs(world).get(id)),
  klip_id: (world, id) => asAsset(klips(world).get(id)),
  datasource_id: (world, id) => asAsset(dataSources(world).get(id)),
  instance_id: (world, id) => {
    const found = instances(world).get(id);
    return found && asAsset(dataSources(world).get(found.datasource_id));
  },
  // The address of a link is, where one is created, that of its dashboard.
  id: (world, id, call) =>
    call.operation.id === "createPublishedLink" ? asAsset(tabs(world).get(id)) : link(world, id, call),
};

export const namingParameters: readonly string[] = Object.keys(finders);

/** What a parameter of the path names; undefined where there is none. */
export function namedThing(
  call: AnyCall & { readonly path: object },
  parameter: string,
): NamedThing | undefined {
  const id = valueAt(call.path, parameter);
  return id === undefined ? undefined : finders[parameter]?.(call, id, call);
}
