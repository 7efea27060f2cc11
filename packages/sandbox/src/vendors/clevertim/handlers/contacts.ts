import type { Contact, ContactChanges, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { liveReference } from "../deletion.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow } from "../stored-object.ts";
import { contacts, type ContactRow } from "../tables.ts";
import { sees } from "../visibility.ts";
import { writtenFields, writtenReferences } from "../written-fields.ts";
import { customerLinks, newCustomer, writtenCustomer } from "./customer.ts";

export const contact: Resource<ContactRow, Contact> = {
  name: "contact",
  space: "customer",
  table: contacts,
  isVisible: sees,
  touch: changedNow,
  show: (viewer, row) => ({
    ...row,
    ...customerLinks(viewer, row),
    companyId: liveReference(viewer, "customer", row.companyId),
  }),
};

function written(body: ContactChanges) {
  return {
    ...writtenCustomer(body),
    ...writtenFields(body, ["fn", "ln", "title"]),
    ...writtenReferences(body, ["companyId"]),
  };
}

export const contactHandlers: Handlers<operations> = {
  listContacts: list(contact),
  getContact: get(contact),
  createContact: create(contact, (call, body: ContactChanges): ContactRow => ({
    ...newCustomer(call),
    is_company: false,
    fn: "",
    ln: "",
    title: "",
    companyId: null,
    ...written(body),
  })),
  updateContact: update(contact, written),
  deleteContact: remove(contact),
};
