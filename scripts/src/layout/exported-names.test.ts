import { expect, test } from "vitest";
import { exportedNames } from "./exported-names.ts";

test.each([
  ['export { createBirdClient } from "./client.ts";', ["createBirdClient"]],
  ['export { make as createBirdClient, type Bird } from "./client.ts";', ["createBirdClient", "Bird"]],
  ["export function createBirdClient() {}", ["createBirdClient"]],
  ["export const createBirdClient = () => 1, other = 2;", ["createBirdClient", "other"]],
  ["export class Bird {}", ["Bird"]],
  ['export * as birds from "./birds.ts";', ["birds"]],
  ['export * from "./client.ts"; // createBirdClient', []],
  ["function createBirdClient() {}", []],
])("%s", (source, names) => {
  expect(exportedNames(source)).toEqual(names);
});
