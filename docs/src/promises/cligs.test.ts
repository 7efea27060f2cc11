import { describe, expect, it } from "vitest";
import { readReference } from "../testing/reference.ts";

const { introduction, operation, security } = readReference("cligs");

describe("the reference of Cligs", () => {
  it("CL-03 says what a call without a key is, and with one", () => {
    expect(security).toContain("A valid key switches a call into authenticated mode");
    expect(security).toContain("an absent or blank one means public mode");
  });

  it("CL-04 shows what create takes, and that the answer is the short URL alone", () => {
    for (const name of ["url", "title", "appid"])
      expect(operation("createClig")).toContain(`"name":"${name}"`);
    expect(operation("createClig")).toContain("The body is its URL.");
  });

  it("CL-08 tells the reader of create to try once more after a failure of the server, then to leave it", () => {
    expect(operation("createClig")).toContain("After 500Try again once, then back off.");
    expect(operation("createClig")).toContain("There was a server problem creating the clig.");
  });

  it("CL-09 shows the three forms of a clig that expand takes", () => {
    expect(operation("expandClig")).toContain("its id, its URL, or its URL percent-encoded");
  });

  it("CL-12 tells the reader of expand to try once more after a failure of the server, then to leave it", () => {
    expect(operation("expandClig")).toContain("After 500Try again once, then back off.");
    expect(operation("expandClig")).toContain("There was a server problem retrieving the clig’s URL.");
  });

  it("CL-13 says that an appid is short, may hold HTML and is shown to the user", () => {
    expect(operation("createClig")).toContain("short and simple; HTML is allowed");
    expect(operation("createClig")).toMatch(
      /shown to the user where the use of (his|the user's) keys is listed/,
    );
  });

  it("CL-14 says that users made, enabled, disabled and deleted their keys", () => {
    expect(security).toMatch(/made, enabled, disabled and deleted by the user/);
  });

  it("CL-15 says that a version goes on working as documented", () => {
    expect(introduction).toContain("a version keeps working as documented");
  });
});
