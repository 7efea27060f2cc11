import type { Bundle } from "@clade/bundle/document";
import type { components } from "@clade/cliengo";
import { exampleOf } from "../../core/example-of.ts";
import { without } from "../../core/without.ts";
import type { World } from "../../core/world.ts";
import { allPrivileges } from "./privileges.ts";
import * as tables from "./tables.ts";

type Schemas = components["schemas"];

/** The account of the seeded organisation. */
export const company = "5de12d55e4b096a8283b6ed6";
/** The key of its first user, which is that of the spec's samples. */
export const sampleKey = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d";
/** The key of a user who sees only the contacts assigned to him. */
export const sellerKey = "11111111-1111-4111-8111-111111111111";

const sampleToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJzYW1wbGUifQ.c2FtcGxl";

/** A shop with two users, two sites, two contacts and two conversations: those that the spec's examples show. */
export function seed(world: World, bundle: Bundle): void {
  seedAccount(world, bundle);
  seedUsers(world, bundle);
  seedSites(world, bundle);
  seedContacts(world, bundle);
  seedConversations(world, bundle);
}

function seedAccount(world: World, bundle: Bundle): void {
  const account = exampleOf<Schemas["Account"]>(bundle, "getAccount", 200);
  tables
    .accounts(world)
    .put(company, { ...account, id: company, name: "Demo SA", email: "demo@tienda.example" });
  tables.plans(world).put(company, exampleOf(bundle, "getPlan", 200));
}

function seedUsers(world: World, bundle: Bundle): void {
  const ana = exampleOf<Schemas["User"]>(bundle, "getUser", 200);
  const { results } = exampleOf<Schemas["UserListResponse"]>(bundle, "listUsers", 200);
  const bruno = results.find(({ id }) => id !== ana.id);
  if (!bruno) throw new Error("The example of listUsers has one user only.");
  const rows = [
    { user: { ...ana, privileges: allPrivileges }, key: sampleKey },
    { user: { ...bruno, privileges: "clients_read_assigned" }, key: sellerKey },
  ];
  for (const { user, key } of rows) {
    const { id } = user;
    tables.users(world).put(id, { id, companyId: company, user, password: "s3same" });
    tables.keys(world).put(key, { userId: id });
  }
  tables.tokens(world).put(sampleToken, { userId: ana.id });
}

function seedSites(world: World, bundle: Bundle): void {
  const { results } = exampleOf<Schemas["SiteListResponse"]>(bundle, "listSites", 200);
  const whole = exampleOf<Schemas["Site"]>(bundle, "getSite", 200);
  for (const site of results.map((row) => (row.id === whole.id ? whole : row))) {
    tables.sites(world).put(site.id, { ...site, companyId: company });
  }
  tables.chatbots(world).put(whole.id, exampleOf(bundle, "getChatbot", 200));
  const config = exampleOf<Schemas["ChatbotConfig"]>(bundle, "updateChatbotConfig", 200);
  tables.configs(world).put(whole.id, without(config, "global_fulfillment_url"));
}

function seedContacts(world: World, bundle: Bundle): void {
  const { results } = exampleOf<Schemas["ContactListResponse"]>(bundle, "listContacts", 200);
  const whole = exampleOf<Schemas["Contact"]>(bundle, "getContact", 200);
  for (const contact of results.map((row) => (row.id === whole.id ? whole : row)).reverse()) {
    const { websiteId = "", creationDate = "" } = contact;
    const row = { ...contact, websiteId, creationDate };
    tables.contacts(world).put(contact.id, { contact: row, companyId: company, tags: [] });
  }
  const contactId = whole.id;
  exampleOf<Schemas["NoteListResponse"]>(bundle, "listContactNotes", 200).results.forEach((item) => {
    tables.notes(world).put(item.ID, { contactId, item });
  });
  exampleOf<Schemas["ContactMessageListResponse"]>(bundle, "listContactMessages", 200).results.forEach(
    (item, index) => {
      tables.messages(world).put(`${contactId}-${String(index)}`, { contactId, item });
    },
  );
  exampleOf<Schemas["HistoryListResponse"]>(bundle, "listContactHistory", 200).results.forEach(
    (item, index) => {
      tables.history(world).put(`${contactId}-${String(index)}`, { contactId, item });
    },
  );
}

function seedConversations(world: World, bundle: Bundle): void {
  const { results } = exampleOf<Schemas["ConversationListResponse"]>(bundle, "listConversations", 200);
  for (const conversation of [...results].reverse()) {
    const { websiteId = "" } = conversation;
    const row = {
      conversation: { ...conversation, websiteId },
      companyId: company,
      custom: {},
      collected: {},
    };
    tables.conversations(world).put(conversation.id, row);
  }
  const [first] = results;
  const page = exampleOf<Schemas["ConversationMessageListResponse"]>(bundle, "listConversationMessages", 200);
  page.results.forEach((message, index) => {
    const sender = index % 2 === 0 ? ("visitor" as const) : ("chatbot" as const);
    tables.conversationMessages(world).put(message.id, { conversationId: first?.id ?? "", sender, message });
  });
}
