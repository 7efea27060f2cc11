import { describe, expect, test } from "vitest";
import { ids } from "./seed/ids.ts";
import { failed, Organization } from "./testing/organization.ts";

const acme = new Organization();

describe("calendars", () => {
  test("the organization works eight hours from Monday to Friday, twenty days a month", async () => {
    const { body } = await acme.send("GET", "/data/getCalendarInfo");
    const days = body["weekDayInformation"] as { isWorkingDay: boolean; totalWorkingHours: number }[];
    expect(days.map(({ totalWorkingHours }) => totalWorkingHours)).toEqual([8, 8, 8, 8, 8, 0, 0]);
    expect(body).toMatchObject({ weekStartsOn: "Monday", workingDaysPerMonth: 20 });
    expect(await acme.send("GET", "/data/getCalendarInfo?userId=/User/none")).toMatchObject(
      failed("EntityNotFound"),
    );
  });

  test("exceptions are listed for whom they hold, with the days that lie in the range", async () => {
    const list = async (range: string) =>
      (await acme.send("GET", `/data/getCalendarExceptions?${range}`)).body;
    const year = "fromDate=2020-12-25&toDate=2020-12-31";
    expect(await list(year)).toEqual({ calendarExceptions: [], exceptionDates: [] });
    const holiday = {
      Name: "Company holiday",
      EventCalendar: "/Organization/1234567-09b3-4447-820f-f7102d6835c3",
      StartDate: "2020-12-24",
      EndDate: "2020-12-26",
    };
    await acme.send("PUT", "/data/objects/ResourceCalendarExceptionAbsolute", holiday);
    const { calendarExceptions, exceptionDates } = await list(year);
    expect(calendarExceptions).toMatchObject([{ name: "Company holiday", workingDay: false }]);
    expect((exceptionDates as { date: string }[]).map(({ date }) => date.slice(0, 10))).toEqual([
      "2020-12-25",
      "2020-12-26",
    ]);
    expect(await list(`${year}&entityId=${ids.sam}`)).toMatchObject({ calendarExceptions: [] });
  });
});

describe("missing timesheets", () => {
  async function missing(range: string, more = ""): Promise<[string, unknown][]> {
    const { body } = await acme.send("GET", `/data/missingTimesheets?user=${ids.sam}&${range}${more}`);
    return (body["missingTimesheets"] as { date: string; missingHours: number }[]).map(
      ({ date, missingHours }) => [date.slice(0, 10), missingHours],
    );
  }

  const report = (ReportedDate: string, Duration: string, State: string) =>
    acme.send("PUT", "/data/objects/Timesheet", { WorkItem: ids.newTask, ReportedDate, Duration, State });

  test("are the working days with too few hours, from the first day to before the last", async () => {
    const week = "startDate=2020-02-07&endDate=2020-02-12";
    expect(await missing(week)).toEqual([
      ["2020-02-07", 8],
      ["2020-02-10", 8],
      ["2020-02-11", 8],
    ]);
    await report("2020-02-10", "6h", "Approved");
    await report("2020-02-11", "5h", "Pending Approval");
    await report("2020-02-11", "3h", "Approved");
    await report("2020-02-07", "8h", "Un Submitted");
    expect(await missing(week)).toEqual([
      ["2020-02-07", 8],
      ["2020-02-10", 2],
    ]);
  });

  test("are none where no more than the tolerance is missing, which is five minutes", async () => {
    const day = "startDate=2020-02-10&endDate=2020-02-11";
    await report("2020-02-10", "475m", "Approved");
    expect(await missing(day)).toEqual([]);
    expect(await missing(day, "&tolerance=4")).toHaveLength(1);
  });

  test("an exception of the calendar lowers what is expected", async () => {
    expect(await missing("startDate=2020-12-23&endDate=2020-12-26")).toEqual([
      ["2020-12-23", 8],
      ["2020-12-25", 8],
    ]);
  });

  test("are not looked for before the day from which they are expected", async () => {
    await acme.send("POST", `/data/objects${ids.sam}`, {
      TimesheetsExpectedFrom: "2020-02-11",
      TimesheetsCompleteUntil: "2020-02-11",
    });
    expect(await missing("startDate=2020-02-07&endDate=2020-02-13")).toEqual([["2020-02-12", 8]]);
  });
});

describe("permissions", () => {
  const roles = async () =>
    (
      (await acme.door("GET", `/permissions${ids.website}`)).body as unknown as {
        resource: string;
        roles: string[];
      }[]
    ).map((permission) => [permission.resource, permission.roles]);
  const set = (role: string, resource: string, replace: boolean | string = false) =>
    acme.send("POST", "/data/setPermissions", {
      entityId: ids.website,
      roles: [{ role, resource }],
      replace,
    });

  test("are added to those that are there, take their place, or are taken away", async () => {
    await set("Editor", ids.sam);
    await set("Viewer", ids.sam);
    await set("Viewer", ids.jane);
    expect(await roles()).toEqual([
      [ids.sam, ["Editor", "Viewer"]],
      [ids.jane, ["Viewer"]],
    ]);
    await set("Owner", ids.jane, "true");
    expect(await roles()).toEqual([[ids.jane, ["Owner"]]]);
    await acme.send("POST", "/data/deletePermissions", { entityId: ids.website, resource: [ids.jane] });
    expect(await roles()).toEqual([]);
  });
});

describe("applications, e-mails and the web application", () => {
  test("an application is installed once it is", async () => {
    const status = async () =>
      (await acme.send("GET", "/applications/getApplicationStatus?applicationId=acme-x")).body;
    expect(await status()).toEqual({ installed: false });
    await acme.send("POST", "/applications/installApplication", { applicationId: "acme-x" });
    expect(await status()).toEqual({ installed: true, version: "1.0" });
  });

  test("an e-mail is kept at the entity that it is about", async () => {
    const email = {
      recipients: [
        { recipientType: "To", user: ids.sam },
        { recipientType: "CC", EMail: "jane@acme.example" },
      ],
      subject: "Status",
      body: "On track.",
      relatedEntity: ids.website,
      accessType: "Private",
    };
    expect(await acme.send("POST", "/utils/sendEMail", email)).toEqual({ status: 200, body: {} });
    const q = `SELECT Name, Recipients, AccessType.Name FROM Email WHERE Container = '${ids.website}'`;
    expect((await acme.send("POST", "/data/query", { q })).body["entities"]).toMatchObject([
      { Name: "Status", Recipients: `${ids.sam}; jane@acme.example`, AccessType: { Name: "Private" } },
    ]);
    const { body } = await acme.send("GET", `/data/objects${ids.website}?fields=EmailsCount`);
    expect(body["EmailsCount"]).toBe(1);
    const wrong = { ...email, recipients: [{ recipientType: "To", user: "/User/none" }] };
    expect(await acme.send("POST", "/utils/sendEMail", wrong)).toMatchObject(failed("EntityNotFound"));
  });

  test("an address signs in whoever asked for it, and is another one each time", async () => {
    const url = async (authorization: string) =>
      String((await acme.send("GET", "/utils/appLogin", undefined, { authorization })).body["url"]);
    const jane = await acme.signIn("jane");
    const address = await url(jane);
    expect(address).not.toBe(await url(jane));
    expect(await (await acme.sandbox.fetch(address)).json()).toEqual({ user: ids.jane });
  });
});
