import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { openAgency, type Agency } from "./testing/agency.ts";

let agency: Agency;

beforeAll(async () => {
  agency = await openAgency();
});

beforeEach(() => {
  agency.restart();
});

afterEach(() => {
  expect(agency.faults).toEqual([]);
});

describe("what a client has", () => {
  test("properties are added and changed by name, and deleted one by one", async () => {
    const path = `/clients/${ids.acme}/properties`;
    await agency.send("PUT", path, { body: { properties: { region: "APAC", Tier: "gold" } } });
    const properties = { region: "APAC", TwitterHandle: "acme", Tier: "gold" };
    expect(await agency.read(path)).toEqual({ properties });
    expect((await agency.send("DELETE", `${path}?name=Tier`)).status).toBe(200);
    expect(await agency.read(path)).toEqual({ properties: { region: "APAC", TwitterHandle: "acme" } });
    expect((await agency.send("DELETE", path)).status).toBe(400);
  });

  test("a property that there is not cannot be deleted (assumed)", async () => {
    expect((await agency.send("DELETE", `/clients/${ids.acme}/properties?name=toString`)).status).toBe(404);
  });

  test("a resource is written by its key, also by the old one of dashboards, and read by its name", async () => {
    const path = `/clients/${ids.acme}/resources`;
    const values = async () => {
      const { resources } = (await agency.read(path)) as { resources: { name: string; value: number }[] };
      return Object.fromEntries(resources.map(({ name, value }) => [name, value]));
    };
    const before = await values();
    expect(before).toEqual({ "API Calls per Day": 10000, Dashboards: -1, Users: 5, "Private Links": 0 });
    const resources = [
      { name: "dashboard.tabs.total", value: 7 },
      { name: "sessions.concurrent", value: 2 },
    ];
    await agency.send("PUT", path, { body: { resources } });
    expect(await values()).toEqual({ ...before, Dashboards: 7, "Concurrent Sessions": 2 });
    const wrong = { resources: [{ name: "Dashboards", value: 8 }] };
    expect((await agency.send("PUT", path, { body: wrong })).status).toBe(400);
  });

  test("the users among the resources are the seats (assumed)", async () => {
    const path = `/clients/${ids.acme}/resources`;
    await agency.send("PUT", path, { body: { resources: [{ name: "company.seats", value: 9 }] } });
    expect(await agency.read(`/clients/${ids.acme}`)).toHaveProperty("seats", 9);
    expect((await agency.read(path))["resources"]).toContainEqual({ name: "Users", value: 9 });
  });

  test("features are switched by name; others stay, and all eight are listed", async () => {
    const path = `/clients/${ids.acme}/features`;
    const enabled = async () => {
      const { features } = (await agency.read(path)) as { features: { name: string; enabled: boolean }[] };
      expect(features).toHaveLength(8);
      return features.filter((feature) => feature.enabled).map(({ name }) => name);
    };
    expect(await enabled()).toEqual([
      "downloadable_reports",
      "scheduled_emails",
      "embeds",
      "public_dashboards",
    ]);
    const features = [
      { name: "sso", enabled: true },
      { name: "embeds", enabled: false },
    ];
    await agency.send("PUT", path, { body: { features } });
    expect(await enabled()).toEqual(["downloadable_reports", "scheduled_emails", "sso", "public_dashboards"]);
  });

  test("settings that are sent change, others stay, and an unknown or removed name is refused (assumed)", async () => {
    const path = `/clients/${ids.acme}/settings`;
    await agency.send("POST", path, { body: { "brand.parent.enabled": true } });
    const settings = { "brand.parent.enabled": true, "dpn.env.date.language.tag": "en-GB" };
    expect(await agency.read(path)).toEqual(settings);
    for (const name of ["firstrun.welcomeTour.show", "colour"]) {
      const body = { "brand.parent.enabled": false, [name]: true };
      expect((await agency.send("POST", path, { body })).status).toBe(400);
    }
    expect((await agency.send("POST", path, { body: {} })).status).toBe(400);
    expect(await agency.read(path)).toEqual(settings);
    expect((await agency.send("PUT", path, { body: settings })).status).toBe(405);
  });
});
