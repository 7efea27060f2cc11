import type { components } from "@clade/cliengo";
import { isObject } from "@clade/front";
import type { SentLetter } from "../../core/outbox.ts";
import type { World } from "../../core/world.ts";
import { addMessage } from "./add-message.ts";
import { chatbots, configs, conversationMessages, conversations, type ConversationRow } from "./tables.ts";

type Reply = components["schemas"]["NewMessageReply"];

/** Sends the webhook for a message of a visitor, where the chatbot of the site has one. */
export function announceMessage(world: World, { conversation, companyId, ...memory }: ConversationRow): void {
  const { id, websiteId, channel = "WEB", from = "" } = conversation;
  const url = configs(world).get(websiteId)?.global_fulfillment_url;
  if (url === undefined) return;
  const log = conversationMessages(world).by("conversation", id);
  const body = {
    ...{ channel, visitorId: from, websiteId, companyId, conversationId: id },
    chatbotName: chatbots(world).get(websiteId)?.name ?? "",
    chat_log: log.map(({ sender, message }) => ({ sender, text: message.body ?? "" })),
    collected_data: { intent: [], entities: [], custom: memory.custom, ...memory.collected },
    ...{ are_you_there: { index: 0 }, fired_triggers: [], tags: conversation.tags ?? [], reactivated: false },
    ...{ status: "ACTIVE", visitor_status: "ONLINE", softDisable: false },
    visitorData: { utms: "", url: conversation.url ?? "", visitorIp: "127.0.0.1" },
  };
  world.post({ event: "newMessage", url, body, about: id });
}

/**
 * Does what the receiver of the webhook says: keeps what it gives, and lets the chatbot say its texts, unless an operator has taken
 * the conversation over.
 */
export function takeReply({ about, answer }: SentLetter, world: World): void {
  const row = conversations(world).get(String(about));
  if (!row || !isObject(answer)) return;
  const { response, custom = {}, name, email, phone } = answer as Reply;
  const given = { ...(name && { name }), ...(email && { email }), ...(phone && { phone }) };
  conversations(world).update(row.conversation.id, {
    custom: { ...row.custom, ...custom },
    collected: { ...row.collected, ...given },
  });
  if (row.conversation.intercepted) return;
  for (const text of response?.text ?? []) addMessage(world, row.conversation.id, "chatbot", text);
}
