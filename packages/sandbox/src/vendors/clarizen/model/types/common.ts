import type { FieldDefinition } from "../definitions.ts";
import { address, computed, reference, text, time, whole } from "../kinds.ts";

/** Fields that every entity has. */
export const commonFields: Readonly<Record<string, FieldDefinition>> = {
  CreatedBy: computed(reference("User")),
  CreatedOn: computed(time()),
  LastUpdatedBy: computed(reference("User")),
  LastUpdatedOn: computed(time()),
  LastUpdatedBySystemOn: computed(time()),
  EntityType: computed(text()),
  ExternalID: computed({ ...text(40), label: "External ID" }),
  SYSID: computed({ ...text(40), label: "ID" }),
  EntityOwner: reference("User"),
  Description: text(512),
  ImageUrl: computed(address()),
  AttachmentsCount: computed({ ...whole(), initial: 0 }),
  EmailsCount: computed({ ...whole(), initial: 0, label: "E-mails Count" }),
};
