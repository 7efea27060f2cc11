import { createCliengoClient, unwrap } from "@clade/cliengo";
import type { StoryOf } from "../../../testing/story.ts";

const websiteId = "5de12d55e4b096a8283b6ed8";
const at = (contactId: string) => ({ params: { path: { contactId } } });

/** Of a contact. */
export const storyOf: StoryOf = (options) => {
  const client = createCliengoClient(options);
  return {
    create: async (name) => {
      const { created, error } = await client.POST("/contacts", { body: { websiteId, name } });
      if (error) throw error;
      return created.contactId;
    },
    list: async () => {
      const names: string[] = [];
      for await (const { name = "" } of client.items("/contacts")) names.push(name);
      return names;
    },
    change: (id, name) => unwrap(client.PATCH("/contacts/{contactId}", { ...at(id), body: { name } })),
    remove: (id) => unwrap(client.DELETE("/contacts/{contactId}", at(id))),
    read: (id) => unwrap(client.GET("/contacts/{contactId}", at(id))),
  };
};
