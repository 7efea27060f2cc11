import type { DataSourceProperties, KlipSchema, Layout } from "@clade/klipfolio";

/** Something that is shared: a tab, a Klip or a data source. */
export interface Asset {
  readonly id: string;
  /** The id of the company or client that it belongs to. */
  readonly account: string;
  readonly name: string;
  readonly description: string | null;
  /** The id of a user. */
  readonly created_by: string;
  readonly last_updated: string;
  readonly share_rights: readonly GroupRight[];
  readonly user_share_rights: readonly UserRight[];
  /** The id of what it was copied from, in a client account. */
  readonly parent?: string;
}

/** What a group may do with an asset. */
export interface GroupRight {
  readonly group_id: string;
  readonly can_edit: boolean;
  /** Of tabs only. */
  readonly visibility?: "library" | "dashboard" | "permanent";
}

/** What a user may do with an asset that is shared with him alone. */
export interface UserRight {
  readonly user_id: string;
  readonly can_edit: boolean;
}

/** A dashboard. */
export interface Tab extends Asset {
  readonly layout: Layout;
}

/** A Klip on a tab. Where it stands is said by the tab's layout. */
export interface KlipInstance {
  readonly id: string;
  readonly tab_id: string;
  readonly klip_id: string;
}

/** An address under which a tab shows without signing in. */
export interface PublishedLink {
  readonly id: string;
  /** The id of the tab. */
  readonly dashboard_id: string;
  readonly name: string;
  readonly password?: string;
  readonly description: string | null;
  readonly isPublic: boolean;
  readonly theme: "light" | "dark";
  readonly logo?: string;
  readonly social: boolean;
  readonly wantsAdvertising: boolean;
  readonly useIpRanges: boolean;
  /** The id of a user. */
  readonly created_by: string;
  readonly date_created: string;
  readonly date_last_accessed: string | null;
}

/** A visualisation of data. */
export interface Klip extends Asset {
  readonly date_created: string;
  readonly schema: KlipSchema;
}

/** A comment on a Klip. */
export interface Annotation {
  readonly id: string;
  readonly klip_id: string;
  /** The id of a user. */
  readonly created_by: string;
  readonly date_created: string;
  readonly body: string;
}

/** A connector and its properties. */
export interface DataSource extends Asset {
  readonly connector: string;
  readonly format: string;
  /** In seconds; 0 for never. */
  readonly refresh_interval: number;
  readonly is_dynamic: boolean;
  readonly disabled: boolean;
  readonly is_locked: boolean;
  readonly date_created: string;
  readonly properties: DataSourceProperties;
}

/** The stored data of a data source. */
export interface DataSourceInstance {
  readonly id: string;
  readonly datasource_id: string;
  /** All of its own; at first those of its data source. */
  readonly properties: DataSourceProperties;
  /** Whether it is refreshed by itself. One that is not is there for uploads. */
  readonly refreshes: boolean;
  readonly refresh_fail_count: number;
  readonly date_last_refresh: string | null;
  readonly date_next_refresh: string | null;
  readonly date_last_access: string | null;
  /** The bytes of the file, in base64; empty where there are none yet. */
  readonly data: string;
}
