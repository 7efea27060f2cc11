import { createKlipfolioClient, unwrap } from "@clade/klipfolio";
import type { StoryOf } from "../../../testing/story.ts";

const at = (klip_id: string) => ({ params: { path: { klip_id } } });

/** Of a Klip. */
export const storyOf: StoryOf = (options) => {
  const client = createKlipfolioClient({ ...options, requestsPerSecond: Infinity });
  return {
    create: async (name) => {
      const { created, error } = await client.POST("/klips", { body: { name } });
      if (error) throw error;
      return created.klip_id;
    },
    list: async () => {
      const names: string[] = [];
      for await (const { name } of client.items("/klips")) names.push(name);
      return names;
    },
    change: (id, name) => unwrap(client.PUT("/klips/{klip_id}", { ...at(id), body: { name } })),
    remove: (id) => unwrap(client.DELETE("/klips/{klip_id}", at(id))),
    read: (id) => unwrap(client.GET("/klips/{klip_id}", at(id))),
  };
};
