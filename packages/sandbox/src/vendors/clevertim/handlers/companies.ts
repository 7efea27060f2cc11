import type { Company, CompanyChanges, operations } from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { changedNow } from "../stored-object.ts";
import { companies, type CompanyRow } from "../tables.ts";
import { sees } from "../visibility.ts";
import { writtenFields } from "../written-fields.ts";
import { customerLinks, newCustomer, writtenCustomer } from "./customer.ts";

export const company: Resource<CompanyRow, Company> = {
  name: "company",
  space: "customer",
  table: companies,
  isVisible: sees,
  touch: changedNow,
  show: (viewer, row) => ({ ...row, ...customerLinks(viewer, row) }),
};

function written(body: CompanyChanges) {
  return { ...writtenCustomer(body), ...writtenFields(body, ["cn"]) };
}

export const companyHandlers: Handlers<operations> = {
  listCompanies: list(company),
  getCompany: get(company),
  createCompany: create(company, (call, body: CompanyChanges): CompanyRow => ({
    ...newCustomer(call),
    is_company: true,
    ...written(body),
  })),
  updateCompany: update(company, written),
  deleteCompany: remove(company),
};
