import { createClevertimClient, unwrap } from "@clade/clevertim";
import type { StoryOf } from "../../../testing/story.ts";

const at = (id: string) => ({ params: { path: { id: Number(id) } } });

/** Of a case. */
export const storyOf: StoryOf = (options) => {
  const client = createClevertimClient(options);
  return {
    create: async (name) => {
      const { content } = await unwrap(client.POST("/case", { body: { name } }));
      return String(content[0].id);
    },
    list: async () => {
      const { content } = await unwrap(client.GET("/case"));
      return content.map(({ name = "" }) => name);
    },
    change: (id, name) => unwrap(client.PUT("/case/{id}", { ...at(id), body: { name } })),
    remove: (id) => unwrap(client.DELETE("/case/{id}", at(id))),
    read: (id) => unwrap(client.GET("/case/{id}", at(id))),
  };
};
