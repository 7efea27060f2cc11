import type { EntityOf } from "./entity-types.ts";
import type { DateTime } from "./values.ts";

/**
 * Fields that every entity has. Here and in all types, a word in parentheses says how sure a field is: documented by the
 * vendor, observed in a program that calls the service or in a recorded answer, or assumed to be the same as in the vendor's
 * older SOAP schema. A field may be absent, since it was not asked for, or null.
 */
export interface AnyEntityFields {
  /** Who created it. (documented: guide) */
  CreatedBy?: EntityOf<"User"> | null;
  /** When it was created. (documented: guide) */
  CreatedOn?: DateTime | null;
  /** Who changed it last. (observed: recorded answer) */
  LastUpdatedBy?: EntityOf<"User"> | null;
  /** When a user changed it last. (observed: recorded answer) */
  LastUpdatedOn?: DateTime | null;
  /** When the system changed it last. (observed: recorded answer) */
  LastUpdatedBySystemOn?: DateTime | null;
  /** The name of its type. (observed: program) */
  EntityType?: string | null;
  /** The own part of its id. (observed: recorded answer) */
  ExternalID?: string | null;
  /** Its id for people, such as `P-00123`. (observed: program) */
  SYSID?: string | null;
  /** Whose it is. (observed: recorded answer) */
  EntityOwner?: EntityOf<"User"> | null;
  /** Its description, of at most 512 characters. (observed: recorded answer) */
  Description?: string | null;
  /** The address of its image. (observed: recorded answer) */
  ImageUrl?: string | null;
  /** How many attachments it has. (observed: recorded answer) */
  AttachmentsCount?: number | null;
  /** How many e-mails it has. (observed: recorded answer) */
  EmailsCount?: number | null;
}

/** Fields of entities that have a name. A case has a title instead. */
export interface NamedEntityFields extends AnyEntityFields {
  /** Its name, of at most 256 characters. (documented: vendor's page) */
  Name?: string | null;
}
