import type { components, Entity, PostFeedItem, ReplyFeedItem } from "@clade/clarizen";
import type { QueryContext } from "../context.ts";
import type { StoredEntity, StoredValue } from "../entity-source.ts";
import { findEntity } from "../find-entity.ts";
import { findType } from "../find-type.ts";
import { renderFields, type RenderEntity } from "../render-entity.ts";
import type { Finding } from "../rows/finding.ts";
import { referrersBy } from "../rows/referrers.ts";
import { markupOf, summaryOf } from "./message-text.ts";

type Schemas = components["schemas"];
type FeedSettings = Pick<Schemas["RepliesQuery"], "fields" | "feedItemOptions">;
type RenderReply = (message: StoredEntity) => ReplyFeedItem;

const POST = "DiscussionPost";
const REPLY = "DiscussionReply";

/** Finds the messages that were posted on an entity or mention it, the newest first. */
export function findEntityFeed(
  context: QueryContext,
  query: Schemas["EntityFeedQuery"],
): Finding<PostFeedItem, StoredEntity> {
  const { id } = findEntity(context.source, query.entityId);
  return postFeed(context, query, ({ values }) => isAbout(values, new Set([id])));
}

/** Finds all messages, or those about what the caller follows and those of whom he follows. */
export function findNewsFeed(
  context: QueryContext,
  query: Schemas["NewsFeedQuery"],
): Finding<PostFeedItem, StoredEntity> {
  if (query.mode !== "Following") return postFeed(context, query, () => true);
  const { source, callerId } = context;
  const followed = new Set(
    Array.from(referrersBy(source, "Following", "CreatedBy")(callerId), ({ values }) => values["Entity"]),
  );
  return postFeed(
    context,
    query,
    ({ values }) => isAbout(values, followed) || followed.has(values["CreatedBy"]),
  );
}

/** Finds the replies to a message, the oldest first. */
export function findReplies(
  context: QueryContext,
  query: Schemas["RepliesQuery"],
): Finding<ReplyFeedItem, StoredEntity> {
  const { id } = findEntity(context.source, query.postId);
  const replies = referrersBy(context.source, REPLY, "Post");
  return { rows: replies(id), render: renderReplyBy(context, REPLY, query) };
}

function isAbout(values: StoredEntity["values"], ids: ReadonlySet<StoredValue | undefined>): boolean {
  return ids.has(values["Container"]) || idsOf(values["RelatedEntities"]).some((id) => ids.has(id));
}

/** Each message comes with its last two replies. */
function postFeed(
  context: QueryContext,
  settings: FeedSettings,
  isWanted: (message: StoredEntity) => boolean,
): Finding<PostFeedItem, StoredEntity> {
  const { source } = context;
  const replies = referrersBy(source, REPLY, "Post");
  const renderPost = renderReplyBy(context, POST, settings);
  const renderReply = renderReplyBy(context, REPLY, settings);
  return {
    rows: [...source.entities(POST)].filter(isWanted).reverse(),
    render: (message) => ({
      ...renderPost(message),
      pinned: message.values["Pinned"] === true,
      latestReplies: [...replies(message.id)].slice(-2).map(renderReply),
    }),
  };
}

function renderReplyBy(
  { source, callerId }: QueryContext,
  typeName: string,
  { fields = [], feedItemOptions = [] }: FeedSettings,
): RenderReply {
  const render: RenderEntity = renderFields(source, findType(source, typeName), fields);
  const likes = referrersBy(source, "Like", "Entity");
  return (message) => ({
    message: render(message),
    ...(feedItemOptions.includes("BodyMarkup") && { bodyMarkup: markupOf(message) }),
    ...(feedItemOptions.includes("Summary") && { summary: summaryOf(message) }),
    likedByMe: [...likes(message.id)].some(({ values }) => values["CreatedBy"] === callerId),
    relatedEntities: referencesOf(message.values["RelatedEntities"]),
    notify: referencesOf(message.values["Notify"]),
    topics: referencesOf(message.values["Topics"]),
  });
}

function idsOf(value: StoredValue | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function referencesOf(value: StoredValue | undefined): Entity[] {
  return idsOf(value).map((id) => ({ id }));
}
