import { isObject } from "@clade/front";
import type { VendorDoors } from "../../../core/doors.ts";
import { SandboxUsageError } from "../../../core/sandbox-usage-error.ts";
import { identify } from "../identify.ts";
import { clients, companies, mails, users } from "../tables.ts";
import { timestamp } from "../timestamp.ts";

/** What users do in the web application, the plan that a company buys, and the e-mails that users get. */
export const peopleDoors: VendorDoors = {
  "POST /keys": {
    does: 'makes an API key for the user in {"user": "…"}, in place of the one that he had',
    open: ({ body }, world) => {
      const id = field(body, "user", "string", '{"user": "3e4d5c6b7a8901f2e3d4c5b6a7980f1e"}');
      if (!users(world).has(id)) return { status: 404 };
      const key = world.random.hex(40);
      users(world).update(id, { api_key: key });
      return { status: 201, body: { key } };
    },
  },

  "POST /sign-ins": {
    does: 'signs a user in to the application: {"email": "…", "password": "…"}',
    open: ({ body }, world) => {
      const usage = '{"email": "jane@northwind.example", "password": "s3same"}';
      const email = field(body, "email", "string", usage);
      const password = field(body, "password", "string", usage);
      const caller = identify("basic", `${email}:${password}`, world);
      if (!caller) return { status: 401 };
      const now = timestamp(world);
      const { account } = users(world).update(caller.id, { date_last_login: now, isActivated: true });
      if (clients(world).has(account)) clients(world).update(account, { last_sign_in: now });
      return {};
    },
  },

  "PATCH /users/{id}": {
    does: 'locks a user out by {"isLockedOut": true}, or lets him in again',
    open: ({ path: { id = "" }, body }, world) => {
      const is_locked_out = field(body, "isLockedOut", "boolean", '{"isLockedOut": true}');
      if (!users(world).has(id)) return { status: 404 };
      users(world).update(id, { is_locked_out });
      return {};
    },
  },

  "PUT /plan": {
    does: 'changes the plan of the company: {"requestsPerDay": 500, "hasThemes": true}',
    open: ({ body }, world) => {
      const usage = '{"requestsPerDay": 500, "hasThemes": true}';
      const perDay = field(body, "requestsPerDay", "number", usage);
      const has_themes = field(body, "hasThemes", "boolean", usage);
      for (const { id, resources } of companies(world).values()) {
        companies(world).update(id, {
          resources: { ...resources, "api.requests.perDay": perDay },
          has_themes,
        });
      }
      return {};
    },
  },

  "GET /mails": {
    does: "lists the e-mails that users were sent",
    open: (_call, world) => ({ body: [...mails(world).values()] }),
  },
};

interface Kinds {
  string: string;
  number: number;
  boolean: boolean;
}

/** @throws SandboxUsageError if the field is missing or of another kind */
function field<Kind extends keyof Kinds>(
  body: unknown,
  name: string,
  kind: Kind,
  usage: string,
): Kinds[Kind] {
  const value = isObject(body) ? body[name] : undefined;
  if (typeof value !== kind) throw new SandboxUsageError(`Say it so: ${usage}.`);
  // TypeScript does not see that the comparison above is one of kinds.
  return value as Kinds[Kind];
}
