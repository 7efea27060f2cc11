import { createClarizenClient, unwrap } from "@clade/clarizen";
import type { StoryOf } from "../../../testing/story.ts";

const typeName = "Issue";
const at = (id: string) => ({ params: { path: { typeName, id } } });

/** Of an issue, with so long a description that the client sends it compressed. */
export const storyOf: StoryOf = (options) => {
  const client = createClarizenClient({ ...options, requestsPerSecond: Infinity });
  return {
    create: async (Title) => {
      const body = { Title, Description: "赤い凧。".repeat(120) };
      const { created, error } = await client.PUT("/data/objects/{typeName}", {
        params: { path: { typeName } },
        body,
      });
      if (error) throw error;
      return created.id;
    },
    list: async () => {
      const body = { q: "SELECT Title FROM Issue" };
      const { entities } = await unwrap(client.POST("/data/query", { body }));
      // The fields of an issue have no types of their own.
      return entities.map(({ Title }) => Title as string);
    },
    change: (id, Title) =>
      unwrap(client.POST("/data/objects/{typeName}/{id}", { ...at(id), body: { Title } })),
    remove: (id) => unwrap(client.DELETE("/data/objects/{typeName}/{id}", at(id))),
    read: (id) => unwrap(client.GET("/data/objects/{typeName}/{id}", at(id))),
  };
};
