import type { Received } from "@clade/runtime";
import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** A company that uses the product. */
export type Account = Schemas["Account"];
/** An account to create. */
export type NewAccount = Schemas["NewAccount"];
/** Any fields of an account, to change them. */
export type AccountChanges = Schemas["AccountChanges"];
/** What an account has bought, its limits and its prices. */
export type AccountPlan = Schemas["AccountPlan"];
/** Something bought beside a plan. */
export type PlanAddon = Schemas["PlanAddon"];
/** Something that a plan allows or not. */
export type PlanFeature = Schemas["PlanFeature"];
/** How much of one thing a plan allows, and how much of it is used. */
export type PlanLimit = Schemas["PlanLimit"];
/** How far an account has come with setting up its chatbot. */
export type QuickstartSteps = Schemas["QuickstartSteps"];
/** A person who signs in. */
export type User = Schemas["User"];
/** A user to create. */
export type NewUser = Schemas["NewUser"];
/** Any fields of a user, to change them. */
export type UserChanges = Schemas["UserChanges"];
/** What a user may do: names with commas between. */
export type Privileges = Schemas["Privileges"];
/** The token that a key is traded for. */
export type Jwt = Schemas["Jwt"];
/** A website or another channel on which a chatbot runs. */
export type Site = Schemas["Site"];
/** A site to create. */
export type NewSite = Schemas["NewSite"];
/** Any fields of a site, to change them. */
export type SiteChanges = Schemas["SiteChanges"];
/** The chatbot of a site, as its visitors see it. */
export type Chatbot = Schemas["Chatbot"];
/** Any fields of a chatbot, to set them. */
export type ChatbotChanges = Schemas["ChatbotChanges"];
/** The standard messages of a chatbot. */
export type ChatbotMessages = Schemas["ChatbotMessages"];
/** What a chatbot asks and says, in which order, and what follows from the answers. */
export type ChatbotConfig = Schemas["ChatbotConfig"];
/** Any fields of a chatbot's configuration that can be set, to change them. */
export type ChatbotConfigChanges = Schemas["ChatbotConfigChanges"];
/** One question of a chatbot. */
export type ChatbotQuestion = Schemas["ChatbotQuestion"];
/** What a visitor who comes back over a channel is told. */
export type WelcomeBack = Schemas["WelcomeBack"];
/** Which welcome a visitor who comes back over a channel gets. */
export type WelcomeBackSetting = Schemas["WelcomeBackSetting"];
/** A person who left details, also called a lead. */
export type Contact = Schemas["Contact"];
/** A contact to create. */
export type NewContact = Schemas["NewContact"];
/** Any fields of a contact, to change them. */
export type ContactChanges = Schemas["ContactChanges"];
/** How far the vendor's customer has come with a contact. */
export type ContactStatus = Schemas["ContactStatus"];
/** The status that a contact shall have. */
export type ContactStatusChange = Schemas["ContactStatusChange"];
/** What became of a contact that was deleted. */
export type DeletedContact = Schemas["DeletedContact"];
/** A tag to add to a contact. */
export type NewTag = Schemas["NewTag"];
/** A message of a contact. */
export type ContactMessage = Schemas["ContactMessage"];
/** A message to add to a contact. */
export type NewContactMessage = Schemas["NewContactMessage"];
/** A note about a contact. */
export type Note = Schemas["Note"];
/** A note to add to a contact. */
export type NewNote = Schemas["NewNote"];
/** One change of a contact. */
export type HistoryEntry = Schemas["HistoryEntry"];
/** What was said between a visitor and the chatbot of a site, or an operator. */
export type Conversation = Schemas["Conversation"];
/** A conversation to create. */
export type NewConversation = Schemas["NewConversation"];
/** One message of a conversation. */
export type ConversationMessage = Schemas["ConversationMessage"];
/** How many conversations a site has. */
export type ConversationCount = Schemas["ConversationCount"];
/** The sign-in of a user of the plugin for WordPress. */
export type WordPressLogin = Schemas["WordPressLogin"];
/** Who signs up in the plugin for WordPress, and for which site. */
export type WordPressSignUp = Schemas["WordPressSignUp"];
/** The account of a user of the plugin, and its sites. */
export type WordPressAccount = Schemas["WordPressAccount"];
/** A site of that account. */
export type WordPressWebsite = Schemas["WordPressWebsite"];
/** What the new message webhook brings. */
export type NewMessageEvent = Received<Schemas["NewMessageEvent"]>;
/** One message of the conversation so far. */
export type ChatLogEntry = Received<Schemas["ChatLogEntry"]>;
/** What the chatbot has found out about the visitor. */
export type CollectedData = Received<Schemas["CollectedData"]>;
/** One thing that it has found out. */
export type CollectedValue = Schemas["CollectedValue"];
/** The phone number that it has found out. */
export type CollectedPhone = Schemas["CollectedPhone"];
/** What a receiver answers to a new message: what the chatbot shall say and know. */
export type NewMessageReply = Schemas["NewMessageReply"];
/** What the new lead webhook brings. */
export type NewLeadEvent = Received<Schemas["NewLeadEvent"]>;
/** How many there are in all, beside a page of a list. */
export type Paging = Schemas["Paging"];
/** The body of a failure. */
export type Problem = Schemas["Problem"];
