import type { CompanyChanges, ContactChanges } from "@clade/clevertim";
import type { World } from "../../../core/world.ts";
import { liveReferences, liveValues } from "../deletion.ts";
import { pointingAt } from "../pointing-at.ts";
import { newObject, writtenVisibility } from "../stored-object.ts";
import { cases, notes, opportunities, tasks, type CompanyRow, type ContactRow } from "../tables.ts";
import type { Viewer } from "../visibility.ts";
import { writtenFields } from "../written-fields.ts";

/** What contacts and companies have alike, before anything is said of them. */
export function newCustomer(world: World) {
  return {
    ...newObject(world, "customer"),
    description: "",
    email: [],
    phones: [],
    website: [],
    smids: [],
    address: "",
    city: "",
    postcode: "",
    region: "",
    country: "",
    ctype: null,
    cf: {},
    tags: [],
    files: [],
    lfiles: [],
    lc: null,
    cphoto: null,
  };
}

/** What a request says of a contact and of a company alike. */
export function writtenCustomer(body: ContactChanges | CompanyChanges) {
  return {
    ...writtenVisibility(body),
    ...writtenFields(body, ["description", "email", "phones", "website", "smids", "ctype", "cf", "tags"]),
    ...writtenFields(body, ["address", "city", "postcode", "region", "country", "files", "lfiles"]),
  };
}

/** What a contact and a company have by others, and lose with them. */
export function customerLinks(viewer: Viewer, { id, cf, files, lfiles }: ContactRow | CompanyRow) {
  return {
    cf: liveValues(viewer, cf),
    notes: pointingAt(viewer, notes(viewer), "cust", id),
    opportunities: pointingAt(viewer, opportunities(viewer), "cust", id),
    tasks: pointingAt(viewer, tasks(viewer), "cust", id),
    cases: pointingAt(viewer, cases(viewer), "cust", id),
    files: liveReferences(viewer, "file", files),
    lfiles: liveReferences(viewer, "linkedfile", lfiles),
  };
}
