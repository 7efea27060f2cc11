import type { World } from "../../../core/world.ts";
import { DAY } from "../entities/times.ts";
import { openSession } from "../sessions.ts";
import { accounts, apiKeys } from "../tables.ts";
import { ids } from "./ids.ts";
import { plant } from "./plant.ts";

/** How Sam signs in, as in the spec's samples. */
export const credentials = { userName: "sam@acme.example", password: "s3cret" };

const SESSION = "1234567-0106-42c8-9b85-cfb76971c0ff";
const API_KEY = "eyJhbGciOiJIUzI1NiJ9.e30.sample";

interface Person {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/**
 * Sam may do everything; Jane may write, Omar may read and Gus may do nothing, by their licenses. Sue is suspended. The last is
 * the user of a program.
 */
const people: readonly Person[] = [
  { id: ids.sam, first: "Sam", last: "Smith", fields: { SuperUser: true, Financial: true } },
  {
    id: ids.jane,
    first: "Jane",
    last: "Doe",
    fields: { LicenseType: "TeamMember", DirectManager: ids.sam },
  },
  { id: ids.omar, first: "Omar", last: "Reader", fields: { LicenseType: "Limited" } },
  { id: ids.gus, first: "Gus", last: "Guest", fields: { LicenseType: "None", ExternalUser: true } },
  { id: ids.sue, first: "Sue", last: "Gone", fields: { State: "Suspended" } },
  { id: ids.integration, first: "Integration", last: "Program", fields: { Admin: true } },
];

/** Everybody's password but Sam's is obviously not secret. */
export function seedPeople(world: World): void {
  plant(world, ids.organization, { Name: "Acme" });
  for (const { id, first, last, fields = {} } of people) {
    const name = `${first.toLowerCase()}@acme.example`;
    const names = { Name: first, FirstName: first, LastName: last, UserName: name, Email: name };
    plant(world, id, { ...names, ...fields }, { CreatedOn: "2014-01-01T20:15:05.2954870" });
    const password = id === ids.sam ? credentials.password : `${first.toLowerCase()}-fake-1`;
    accounts(world).put(id, { password, former: [] });
  }
  openSession(world, ids.sam, SESSION);
  const validUntil = world.clock.now() + 365 * DAY;
  apiKeys(world).put(API_KEY, { key: API_KEY, user: ids.integration, validUntil });
  seedGroups(world);
}

function seedGroups(world: World): void {
  plant(world, ids.designers, { Name: "Designers" });
  const readers = plant(world, "/DiscussionGroup", { Name: "Readers" });
  for (const Member of [ids.sam, ids.jane]) {
    plant(world, "/GroupMembershipLink", { Group: ids.designers, Member });
  }
  plant(world, "/GroupMembershipLink", { Group: readers, Member: ids.omar });
}
