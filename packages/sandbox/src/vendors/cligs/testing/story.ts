import { createCligsClient, unwrap } from "@clade/cligs";
import type { StoryOf } from "../../../testing/story.ts";

/** Of a clig. Only its control panel, behind doors, could do more than make and follow it. */
export const storyOf: StoryOf = (options) => {
  const client = createCligsClient(options);
  const door = (method: string, path: string, body?: object): Promise<Response> =>
    options.fetch(`http://cli.gs/-/cligs${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
  return {
    create: async (title) => {
      const query = { url: "http://example.com/", title };
      const clig = await unwrap(client.GET("/cligs/create", { params: { query } }));
      return new URL(clig).pathname.slice(1);
    },
    list: async () => {
      const cligs = (await (await door("GET", "/cligs")).json()) as { title?: string }[];
      return cligs.map(({ title = "" }) => title);
    },
    change: (id, title) => door("PATCH", `/cligs/${id}`, { title }),
    remove: (id) => door("DELETE", `/cligs/${id}`),
    read: (clig) => unwrap(client.GET("/cligs/expand", { params: { query: { clig } } })),
  };
};
