import { expect } from "vitest";
import type { Agency } from "./agency.ts";

/** A Klip as it stands on a dashboard. */
export interface KlipInstance {
  readonly id: string;
  readonly klip_id: string;
  readonly name: string;
}

/** @returns the path of the new dashboard */
export async function makeTab(agency: Agency, body: object = { name: "Q3" }): Promise<string> {
  const { body: made } = await agency.send("POST", "/tabs", { body });
  return String(made.meta["location"]);
}

/** @returns the new Klip instances */
export async function addKlips(agency: Agency, tab: string, ...klips: object[]): Promise<KlipInstance[]> {
  const { status, body } = await agency.send("PUT", `${tab}/klip-instances`, { body: { klips } });
  expect(status).toBe(200);
  return body.data?.["klip_instances"] as KlipInstance[];
}
