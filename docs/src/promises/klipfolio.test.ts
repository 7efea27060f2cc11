import { describe, expect, it } from "vitest";
import { readReference } from "../testing/reference.ts";

const { introduction, operation, security } = readReference("klipfolio");

describe("the reference of Klipfolio", () => {
  it("KF-03 says how a key is sent, where one is made, and that Basic will do", () => {
    expect(security).toContain('"name":"kf-api-key"');
    expect(security).toContain("makes one in the web application under My Profile");
    expect(security).toContain('"scheme":"basic"');
  });

  it("KF-04 shows where a page starts and how long it is, on a list", () => {
    expect(operation("listKlips")).toContain(
      "A page starts at an offset in query.offset; query.limit says how many entries it has (25 by default, 100 at most)",
    );
    expect(operation("listKlips")).toContain("The index of the first item of the page, counted from 0.");
  });

  it("KF-05 gives a limit of 10 and an offset of 10 as the example of the second page", () => {
    expect(operation("listKlips")).toContain('"summary":"With a limit of 10, the second page","value":10');
  });

  it("KF-07 says how many requests a second are taken, from whom, and what comes beyond", () => {
    expect(introduction).toContain("5 requests a second for each company; beyond that it answers 429.");
  });

  it("KF-08 says that the requests of a day depend on the plan and start again at midnight Eastern time", () => {
    expect(introduction).toContain(
      "A number of requests that depends on the plan a day for each company; counted anew at 00:00 (America/New_York); beyond that it answers 429.",
    );
  });

  it("KF-09 names the permission of an operation, 401 for lacking it, and 403 where nobody may", () => {
    expect(operation("listClients")).toMatch(/role must have client\.access\./);
    expect(operation("listClients")).toContain("credentials that may not do this 401forbidden");
    expect(operation("removeRoleUser")).toContain("403");
  });

  it("KF-11 shows the documented statuses, and where the id of something new is told", () => {
    for (const status of ["201", "400", "401", "429", "500"]) {
      expect(operation("createClient")).toContain(`"${status}"`);
    }
    expect(operation("createClient")).toContain(
      "client_id in /meta/location, as part of /clients/{client_id}",
    );
    expect(introduction).toContain("a method that the path does not have 405unsupported");
  });

  it("KF-12 says what the API manages", () => {
    expect(introduction).toContain("The API manages what the web application manages");
  });
});
