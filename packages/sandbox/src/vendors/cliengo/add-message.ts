import type { World } from "../../core/world.ts";
import { newId } from "./new-id.ts";
import { conversationMessages, conversations, type MessageRow } from "./tables.ts";
import { timestamp } from "./timestamp.ts";

/** Adds a message to a conversation. What its fields hold beside the text is open in the spec, and so kept empty. */
export function addMessage(
  world: World,
  conversationId: string,
  sender: MessageRow["sender"],
  body: string,
): MessageRow {
  const row = conversations(world).get(conversationId);
  if (!row) throw new Error(`There is no conversation ${conversationId}.`);
  const id = newId(world);
  const now = timestamp(world);
  const message = {
    ...{ id, type: "text/plain", body, sendAt: now, sentAt: now },
    ...{ message: {}, sender: { type: sender }, tags: [], response_options: [] },
  };
  const { unreadMessageCount = 0 } = row.conversation;
  const unread = sender === "visitor" ? { unreadMessageCount: unreadMessageCount + 1 } : {};
  const last = { lastMessage: body, lastMessageSender: sender, lastMessageDate: now };
  conversations(world).update(conversationId, { conversation: { ...row.conversation, ...last, ...unread } });
  return conversationMessages(world).put(id, { conversationId, sender, message });
}
