import type { components } from "@clade/cliengo";
import type { World } from "../../core/world.ts";
import type { Table } from "../../store/table.ts";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type Site = Schemas["Site"] & { readonly companyId: string };
export type Chatbot = Schemas["Chatbot"];
export type ChatbotConfig = Schemas["ChatbotConfig"];

/** A user with what no answer shows. */
export interface UserRow {
  readonly id: string;
  readonly companyId: string;
  readonly user: Schemas["User"];
  readonly password: string;
}

/** A key or a token, and whose it is. */
export interface Credential {
  readonly userId: string;
}

/** A contact with what no answer shows. */
export interface ContactRow {
  readonly contact: Schemas["Contact"] & { readonly websiteId: string; readonly creationDate: string };
  readonly companyId: string;
  readonly tags: readonly string[];
  /** A change of status to come. */
  readonly schedule?: { readonly status: string; readonly at: string };
}

/** Something that belongs to a contact. */
export interface OfContact<Item> {
  readonly contactId: string;
  readonly item: Item;
}

/** A conversation with what only its webhook tells. */
export interface ConversationRow {
  readonly conversation: Schemas["Conversation"] & { readonly websiteId: string };
  readonly companyId: string;
  /** What the receiver of the webhook gave to be kept and sent back. */
  readonly custom: Readonly<Record<string, unknown>>;
  /** Name, e-mail address and phone number, as far as they are known. */
  readonly collected: Pick<Schemas["NewMessageReply"], "name" | "email" | "phone">;
}

export interface MessageRow {
  readonly conversationId: string;
  readonly sender: "visitor" | "chatbot";
  readonly message: Schemas["ConversationMessage"];
}

/** Where new leads are sent, by account, and the key that goes with them. */
export interface LeadWebhook {
  readonly url: string;
  readonly key: string;
}

export const accounts = ({ store }: World): Table<Account> => store.table("accounts");
/** By the id of the account. */
export const plans = ({ store }: World): Table<Schemas["AccountPlan"]> => store.table("plans");
export const users = ({ store }: World): Table<UserRow> => store.table("users");
export const keys = ({ store }: World): Table<Credential> => store.table("keys");
export const tokens = ({ store }: World): Table<Credential> => store.table("tokens");
export const sites = ({ store }: World): Table<Site> => store.table("sites");
/** By the id of the site. */
export const chatbots = ({ store }: World): Table<Chatbot> => store.table("chatbots");
/** By the id of the site. */
export const configs = ({ store }: World): Table<ChatbotConfig> => store.table("configs");
export const contacts = ({ store }: World): Table<ContactRow> => store.table("contacts");
export const messages = ({ store }: World): Table<OfContact<Schemas["ContactMessage"]>> =>
  store.table("messages");
export const notes = ({ store }: World): Table<OfContact<Schemas["Note"]>> => store.table("notes");
export const history = ({ store }: World): Table<OfContact<Schemas["HistoryEntry"]>> =>
  store.table("history");
export const conversations = ({ store }: World): Table<ConversationRow> => store.table("conversations");
export const conversationMessages = ({ store }: World): Table<MessageRow> =>
  store.table("conversationMessages");
/** By the id of the account. */
export const leadWebhooks = ({ store }: World): Table<LeadWebhook> => store.table("leadWebhooks");

/** Makes what belongs together findable. */
export function prepare(world: World): void {
  users(world).index("company", ({ companyId }) => [companyId]);
  sites(world).index("company", ({ companyId }) => [companyId]);
  contacts(world).index("company", ({ companyId }) => [companyId]);
  contacts(world).index("known", ({ contact: { email, phone } }) =>
    [email, phone].filter((known) => known !== undefined),
  );
  contacts(world).index("scheduled", ({ schedule }) => (schedule ? ["yes"] : []));
  conversations(world).index("company", ({ companyId }) => [companyId]);
  conversations(world).index("site", ({ conversation }) => [conversation.websiteId]);
  conversationMessages(world).index("conversation", ({ conversationId }) => [conversationId]);
  for (const table of [messages(world), notes(world), history(world)]) {
    table.index("contact", ({ contactId }) => [contactId]);
  }
}
