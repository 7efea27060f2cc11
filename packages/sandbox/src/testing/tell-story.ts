import type { Sandbox, Snapshot } from "../browser.ts";
import type { StoryOf } from "./story.ts";

/** What came of a story. */
export interface Told {
  readonly id: string;
  /** The titles in the list, step by step. */
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly restored: readonly string[];
  /** The kind of the error with which the removed thing is refused. */
  readonly refusal: unknown;
  readonly snapshot: Snapshot;
}

/** Tells the story of one thing from its beginning to its end, and of how it came back by a snapshot that was JSON meanwhile. */
export async function tellStory(sandbox: Sandbox, vendor: string, storyOf: StoryOf): Promise<Told> {
  const story = storyOf({ ...sandbox.credentials[vendor], fetch: sandbox.fetch } as Parameters<StoryOf>[0]);
  const id = await story.create("Lost kite");
  const created = await story.list();
  await story.change(id, "Found kite");
  const changed = await story.list();
  const kept = JSON.stringify(sandbox.snapshot());
  await story.remove(id);
  const removed = await story.list();
  const refusal: unknown = await story.read(id).catch((error: unknown) => (error as { kind?: unknown }).kind);
  sandbox.restore(JSON.parse(kept) as Snapshot);
  const restored = await story.list();
  return { id, created, changed, removed, restored, refusal, snapshot: sandbox.snapshot() };
}
