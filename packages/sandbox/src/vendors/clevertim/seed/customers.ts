import type { World } from "../../../core/world.ts";
import { companies, contacts, type CompanyRow, type ContactRow } from "../tables.ts";

const harbourKites: CompanyRow = {
  id: 159901,
  is_company: true,
  cn: "Harbour Kites Ltd",
  description: "Wholesale kites",
  email: ["sales@example.com"],
  phones: [{ type: "Work", no: "+44 117 496 0001" }],
  website: ["https://kites.example.com"],
  address: "",
  city: "London",
  postcode: "",
  region: "",
  country: "GB",
  smids: [],
  ctype: "C",
  cf: {},
  tags: ["wholesale"],
  files: [2330],
  lfiles: [120],
  lc: "2026-02-27T16:40:05Z",
  cphoto: "logo.jpg",
  ao: "2025-11-19T08:00:00Z",
  lm: "2026-02-27T16:40:05Z",
  is_private: false,
  gid: 0,
  puser: null,
};

const adaMarsh: ContactRow = {
  id: 159912,
  is_company: false,
  fn: "Ada",
  ln: "Marsh",
  title: "Purchasing lead",
  description: "Met at the spring fair",
  companyId: 159901,
  email: ["ada.marsh@example.com", "ada@example.org"],
  phones: [
    { type: "Work", no: "+44 20 7946 0012" },
    { type: "Mobile", no: "07700 900123" },
  ],
  website: ["https://www.example.com"],
  smids: [
    { type: "Twitter", smid: "adamarsh" },
    { type: "LinkedIn", smid: "ada-marsh" },
  ],
  address: "12 Quay Street",
  city: "Bristol",
  postcode: "BS1 4XX",
  region: "GB-BST",
  country: "GB",
  ctype: "P",
  cf: { "460": "Gold", "461": ["red", "blue"] },
  tags: ["fair2026", "kites"],
  files: [],
  lfiles: [],
  lc: "2026-03-02T10:20:00Z",
  cphoto: null,
  ao: "2026-03-02T09:15:00Z",
  lm: "2026-03-02T10:20:00Z",
  is_private: false,
  gid: 0,
  puser: null,
};

/** A company, and a person who works for it. */
export function seedCustomers(world: World): void {
  companies(world).put(String(harbourKites.id), harbourKites);
  contacts(world).put(String(adaMarsh.id), adaMarsh);
}
