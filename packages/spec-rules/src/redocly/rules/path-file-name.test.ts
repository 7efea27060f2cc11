import { testSourceRule } from "../../testing/test-source-rule.ts";

function contents(paths: Record<string, object>, webhooks: Record<string, object> = {}): object {
  return { openapi: "3.1.0", info: { title: "API", version: "1" }, paths, webhooks };
}

testSourceRule("path-file-name", [
  {
    title: "accepts files that are named after their paths and webhooks",
    files: {
      "openapi.yaml": contents(
        {
          "/": { $ref: "paths/root.yaml" },
          "/contact/{id}": { $ref: "./paths/contact_{id}.yaml" },
        },
        { messageSent: { $ref: "webhooks/messageSent.yaml" } },
      ),
      "paths/root.yaml": {},
      "paths/contact_{id}.yaml": {},
      "webhooks/messageSent.yaml": {},
    },
    problems: [],
  },
  {
    title: "refuses a file with another name",
    files: {
      "openapi.yaml": contents({ "/contact": { $ref: "paths/person.yaml" } }),
      "paths/person.yaml": {},
    },
    problems: [
      {
        message: `"/contact" stands in paths/person.yaml. Its file is paths/contact.yaml.`,
        at: "openapi.yaml#/paths/~1contact/$ref",
      },
    ],
  },
  {
    title: "refuses a path that stands in openapi.yaml itself",
    document: contents({ "/contact": {} }, { sent: {} }),
    problems: [
      {
        message: `"/contact" stands in openapi.yaml itself. Move it to paths/contact.yaml.`,
        at: "openapi.yaml#/paths/~1contact",
      },
      {
        message: `"sent" stands in openapi.yaml itself. Move it to webhooks/sent.yaml.`,
        at: "openapi.yaml#/webhooks/sent",
      },
    ],
  },
]);
