import type {
  ClientResourceAllocation,
  ClientSettings,
  ClientStatus,
  Permission,
  Properties,
  Tag,
} from "@clade/klipfolio";

/** What a company or a client has in common: it is an account, in which users work and to which things belong. */
interface Account {
  readonly id: string;
  readonly name: string;
  /** How much it has of each resource, by key. The seats of a client stand in `seats`. */
  readonly resources: Readonly<Partial<Record<ClientResourceAllocation["name"], number>>>;
}

/** A company, which may keep client accounts. */
export interface Company extends Account {
  /** Whether clients may have a theme of their own. */
  readonly has_themes: boolean;
}

/** A client account of a company. */
export interface Client extends Account {
  /** The id of the company that keeps it. */
  readonly company: string;
  readonly external_id?: string;
  readonly description: string;
  readonly status: ClientStatus;
  /** -1 for any number. */
  readonly seats: number;
  readonly last_sign_in: string | null;
  readonly custom_theme: boolean;
  readonly properties: Properties;
  readonly settings: ClientSettings;
  /** The names of those that are on. */
  readonly features: readonly string[];
  /** Of groups of the company. */
  readonly share_rights: readonly ClientRight[];
}

/** What a group of the company may do with a client. */
export interface ClientRight {
  readonly group_id: string;
  readonly can_manage: boolean;
}

/** A person who signs in. */
export interface User {
  readonly id: string;
  /** The id of the company or client. */
  readonly account: string;
  readonly external_id?: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly date_last_login: string | null;
  readonly date_created: string;
  readonly is_locked_out: boolean;
  readonly isActivated: boolean;
  /** Ids of roles. */
  readonly roles: readonly string[];
  /** Ids of groups. */
  readonly groups: readonly string[];
  /** The values that this user has. Names are those of the whole account, but nothing shows a name without a value. */
  readonly properties: Properties;
  readonly password?: string;
  /** One at a time: a new key ends the old one. */
  readonly api_key?: string;
}

/** A set of users. */
export interface Group {
  readonly id: string;
  /** The id of the company or client. */
  readonly account: string;
  readonly external_id?: string;
  readonly name: string;
  readonly description: string | null;
  /** 10 is the built-in group of all users. */
  readonly type: number;
}

/** A set of permissions. */
export interface Role {
  readonly id: string;
  /** The id of the company or client; a built-in role belongs to none, and all have it. */
  readonly account?: string;
  readonly name: string;
  readonly description: string;
  readonly permissions: readonly Permission[];
}

/** A tab that new members of a group see. */
export interface DefaultTab {
  readonly id: string;
  readonly group_id: string;
  readonly tab_id: string;
  readonly can_edit: boolean;
  readonly visibility: "library" | "dashboard" | "permanent";
  /** Its place among those of the group, from 0 without gaps. */
  readonly index: number;
}

/** A tab as one user sees it. */
export interface TabInstance {
  readonly id: string;
  readonly user_id: string;
  readonly tab_id: string;
}

/** A label of an account. */
export interface TagRow extends Tag {
  readonly account: string;
}

/** An e-mail that was sent to a user. The API tells nothing of it. */
export interface Mail {
  readonly id: string;
  readonly to: string;
  readonly about: "welcome" | "invitation" | "password";
  readonly date: string;
}
