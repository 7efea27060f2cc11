import { expect, test } from "vitest";
import { serverUrls } from "./server-urls.ts";

test.each([
  ["a server without variables is one address", { url: "https://a.example/v1/" }, ["https://a.example/v1"]],
  [
    "a free variable is filled with its default",
    { url: "https://{host}/v1", variables: { host: { default: "a.example" } } },
    ["https://a.example/v1"],
  ],
  [
    "of listed values the default comes first, whatever their order",
    {
      url: "https://{host}.example/{version}",
      variables: { host: { default: "b", enum: ["a", "b", "c"] }, version: { default: "v1" } },
    },
    ["https://b.example/v1", "https://a.example/v1", "https://c.example/v1"],
  ],
])("Of the addresses of a server, %s.", (_what, server, urls) => {
  expect(serverUrls(server)).toEqual(urls);
});
