import { describe, expect, expectTypeOf, it } from "vitest";
import { compileIntegrator } from "../testing/compile-integrator.ts";
import type { Duration, Money } from "../types.ts";
import type { EntityOf, EntityTypeName, Reference } from "./index.ts";

describe("the built-in types", () => {
  it("have an id, and fields that may be absent or null", () => {
    expectTypeOf<EntityOf<"Task">["id"]>().toEqualTypeOf<string>();
    expectTypeOf<EntityOf<"Task">["Duration"]>().toEqualTypeOf<Duration | null | undefined>();
    expectTypeOf<EntityOf<"Project">["PlannedBudget"]>().toEqualTypeOf<Money | null | undefined>();
    expectTypeOf<EntityOf<"User">["Admin"]>().toEqualTypeOf<boolean | null | undefined>();
    expectTypeOf<EntityOf<"Risk">["State"]>().toEqualTypeOf<Reference | null | undefined>();
    expectTypeOf<{ id: string }>().toExtend<EntityOf<"Task">>();
    expectTypeOf<{ Name: string }>().not.toExtend<EntityOf<"Task">>();
  });

  it("inherit as the vendor's do: all work is a WorkItem, and what is brought up about it a Case", () => {
    expectTypeOf<EntityOf<"Project" | "Milestone" | "Task" | "RecurringTask" | "GenericTask">>().toExtend<
      EntityOf<"WorkItem">
    >();
    expectTypeOf<EntityOf<"Issue" | "Bug" | "Risk" | "EnhancementRequest">>().toExtend<EntityOf<"Case">>();
    expectTypeOf<EntityOf<"Case">>().toHaveProperty("Title");
    expectTypeOf<EntityOf<"Case">>().not.toHaveProperty("Name");
  });

  it("reach through references, as names with dots do in a query", () => {
    const read = (task: EntityOf<"Task">) => task.Manager?.DirectManager?.Email;
    expectTypeOf(read).returns.toEqualTypeOf<string | null | undefined>();
  });

  it("are what the guide's own samples are", () => {
    const task: EntityOf<"Task"> = {
      id: "/Task/9836f5ee-e539-4b39-bfa5-87fb862397be",
      Duration: { unit: "Days", value: 5.0, durationType: "Default" },
    };
    const issue: EntityOf<"Issue"> = {
      id: "/Issue/56bdfa2b-f737-4b50-9de6-62933e5284ca",
      CreatedOn: "2014-04-06T10:26:14.2291260",
      CreatedBy: { id: "/User/340c6d9a-1bf5-4c4a-baf1-ea42b0417284", Name: "Sam" },
    };
    expect([task.id, issue.CreatedBy?.Name]).toHaveLength(2);
  });

  it("are what an answer of the service can be taken for", () => {
    const read = (entity: { id?: string | null; [field: string]: unknown }) => entity as EntityOf<"Task">;
    expectTypeOf(read).returns.toEqualTypeOf<EntityOf<"Task">>();
    expectTypeOf<"Task">().toExtend<EntityTypeName>();
  });
});

const AUGMENTED = `
import type { EntityOf, Money } from "@clade/clarizen";
declare module "@clade/clarizen" {
  interface ProjectFields { C_Region?: string | null }
  interface CaseFields { C_Cost?: Money | null }
  interface EntityTypes {
    C_Vehicle: { C_Plate?: string | null; C_Driver?: EntityOf<"User"> | null };
  }
}
`;

describe("an integrator", () => {
  it("adds fields to a type, which its references and the types below it have as well", () => {
    const program = `${AUGMENTED}
      declare const task: EntityOf<"Task">;
      declare const bug: EntityOf<"Bug">;
      const region: string | null | undefined = task.Project?.C_Region;
      const cost: number | undefined = bug.C_Cost?.value;
      const project: EntityOf<"Project"> = { id: "/Project/1", Name: "A", C_Region: "North" };
    `;
    expect(compileIntegrator(program)).toEqual([]);
  });

  it("adds types of his own", () => {
    const program = `${AUGMENTED}
      declare const vehicle: EntityOf<"C_Vehicle">;
      const id: string = vehicle.id;
      const email: string | null | undefined = vehicle.C_Driver?.Email;
    `;
    expect(compileIntegrator(program)).toEqual([]);
  });

  it("is told where a value does not fit an added field, and where a field was added to another type", () => {
    const program = `${AUGMENTED}
      const wrong: EntityOf<"Project"> = { id: "/Project/1", C_Region: 5 };
      const other: EntityOf<"Task"> = { id: "/Task/1", C_Region: "North" };
    `;
    expect(compileIntegrator(program)).toEqual([
      expect.stringMatching(/'number' is not assignable to type 'string'/u),
      expect.stringMatching(/'C_Region' does not exist in type/u),
    ]);
  });

  it("knows no such fields and types without adding them", () => {
    const program = `
      import type { EntityOf } from "@clade/clarizen";
      declare const project: EntityOf<"Project">;
      project.C_Region;
      declare const vehicle: EntityOf<"C_Vehicle">;
    `;
    expect(compileIntegrator(program)).toEqual([
      expect.stringMatching(/'C_Region' does not exist/u),
      expect.stringMatching(/"C_Vehicle"' does not satisfy/u),
    ]);
  });
});
