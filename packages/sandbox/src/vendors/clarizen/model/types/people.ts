import type { TypeDefinitions } from "../definitions.ts";
import { flag, money, percent, pick, reference, required, text, time } from "../kinds.ts";

const named = { displayField: "Name", fields: { Name: required(text()) } };

/** Who works, and whom they work for. */
export const peopleTypes: TypeDefinitions = {
  Organization: named,
  JobTitle: named,
  Skill: named,

  User: {
    displayField: "DisplayName",
    states: ["Active", "Suspended"],
    fields: {
      Name: text(),
      DisplayName: text(),
      FirstName: text(),
      LastName: text(),
      UserName: required(text()),
      Email: text(),
      State: required(pick("State", "Active")),
      LicenseType: pick("LicenseType", "Full"),
      LastLogin: time(),
      Admin: flag(),
      SuperUser: flag(),
      ExternalUser: flag(),
      Financial: flag(),
      DirectManager: reference("User"),
      JobTitle: reference("JobTitle"),
      OfficePhone: text(),
      MobilePhone: text(),
      TimeZone: pick("TimeZone"),
      Language: pick("Language"),
      Region: pick("Region"),
      Availability: percent(),
      CostRegularRate: money(),
      RevenueRegularRate: money(),
      TimesheetsExpectedFrom: time(),
      TimesheetsCompleteUntil: time(),
    },
    relations: {
      AssignedWorkItems: {
        to: "WorkItem",
        by: "RegularResourceLink",
        source: "Resource",
        target: "WorkItem",
      },
      Groups: { to: "Group", by: "GroupMembershipLink", source: "Member", target: "Group" },
      Timesheets: { to: "Timesheet", source: "ReportedBy" },
    },
  },

  Group: {
    ...named,
    isAbstract: true,
    relations: {
      GroupMembers: { to: "User", by: "GroupMembershipLink", source: "Group", target: "Member" },
    },
  },
  UserGroup: { parent: "Group" },
  DiscussionGroup: { parent: "Group" },

  Customer: {
    displayField: "Name",
    states: ["Active", "Suspended"],
    fields: {
      Name: required(text()),
      State: required(pick("State", "Active")),
      BusinessAddress: text(512),
      BillingAddress: text(512),
    },
    relations: {
      WorkItems: { to: "WorkItem", by: "CustomerLink", source: "Customer", target: "WorkItem" },
      Cases: { to: "Case", by: "CaseCustomerLink", source: "Customer", target: "Case" },
      Contacts: { to: "ContactPerson", source: "Customer" },
    },
  },
  ContactPerson: {
    displayField: "Name",
    fields: {
      Name: text(),
      Customer: reference("Customer"),
      FirstName: text(),
      LastName: text(),
      Email: text(),
      OfficePhone: text(),
      MainContact: flag(),
    },
  },
};
