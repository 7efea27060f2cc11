import { listOperations, type Bundle } from "@clade/bundle";
import type { EntityDescription } from "@clade/clarizen";
import { findBundles } from "@clade/front/node";
import { describe, expect, test } from "vitest";
import { Organization } from "./testing/organization.ts";

const [found] = findBundles({ vendors: ["clarizen"] });
const bundle = found?.bundle as Bundle;

const acme = new Organization();

async function described(target: string): Promise<EntityDescription[]> {
  const { body } = await acme.send("GET", `/metadata/${target}`);
  return body["entityDescriptions"] as EntityDescription[];
}

const documented = (id: string, example: string): unknown =>
  listOperations(bundle).find((operation) => operation.id === id)?.responses["200"]?.content?.[
    "application/json"
  ]?.examples?.[example]?.value;

describe("the description of types", () => {
  test("CZ-08 tells of all types in brief, one of them as the guide shows it", async () => {
    const all = await described("describeMetadata");
    const { entityDescriptions } = documented("describeMetadata", "basic") as {
      entityDescriptions: EntityDescription[];
    };
    expect(all).toEqual(expect.arrayContaining(entityDescriptions));
    expect(all.every((type) => type.fields === undefined && type.relations === undefined)).toBe(true);
  });

  test("CZ-08 tells of some in full, by their names in any letters and by flags", async () => {
    const [type, ...others] = await described("describeMetadata?typeNames=workitem&flags=relations,fields");
    const { entityDescriptions } = documented("describeMetadata", "full") as {
      entityDescriptions: [EntityDescription];
    };
    const [{ fields = [], relations = [], ...brief }] = entityDescriptions;
    expect(others).toEqual([]);
    expect(type).toMatchObject(brief);
    expect(type?.relations).toEqual(expect.arrayContaining(relations));
    expect(type?.fields?.find(({ name }) => name === "CreatedBy")).toMatchObject({
      _type: fields[0]?._type,
      referencedEntities: ["User"],
      updateable: false,
    });
  });

  test("the values of a pick list come with its type, flags or not", async () => {
    const { entityDescriptions } = documented("describeMetadata", "pickList") as {
      entityDescriptions: [EntityDescription];
    };
    expect(await described("describeMetadata?typeNames=TrackStatus")).toEqual(entityDescriptions);
  });

  test("CZ-09 the types of fields are those of the vendor's list, Multi-Picklist and Binary among them", async () => {
    const all = await described("describeMetadata?flags=fields");
    const types = new Set(all.flatMap(({ fields = [] }) => fields.map(({ type }) => type)));
    expect(types).toContain("MultiPickList");
    expect(types).toContain("Binary");
    const custom = all.flatMap(({ fields = [] }) => fields.filter(({ name }) => name.startsWith("C_")));
    expect(custom.every((field) => field.custom)).toBe(true);
  });

  test("a subtype has the fields and relations of the type above it, and names it", async () => {
    const [work, project] = await described(
      "describeMetadata?typeNames=WorkItem,Project&flags=fields,relations",
    );
    expect(project?.parentEntity).toBe("WorkItem");
    const names = (type?: EntityDescription) => type?.fields?.map(({ name }) => name) ?? [];
    expect(names(project)).toEqual(expect.arrayContaining([...names(work), "ProjectManager"]));
    expect(names(work)).not.toContain("ProjectManager");
    expect(project?.relations).toEqual(expect.arrayContaining(work?.relations ?? []));
  });

  test("a field that is described as required, computed or a reference behaves so", async () => {
    const [task] = await described("describeEntities?typeNames=Task");
    const field = (wanted: string) => task?.fields?.find(({ name }) => name === wanted);
    expect(field("Name")).toMatchObject({ nullable: false, maxLength: 256, updateable: true });
    expect((await acme.send("PUT", "/data/objects/Task", {})).status).toBe(500);
    expect(field("ChildrenCount")).toMatchObject({ calculated: true, updateable: false });
    expect((await acme.send("PUT", "/data/objects/Task", { Name: "T", ChildrenCount: 1 })).status).toBe(500);
    expect(field("WorkPolicy")).toMatchObject({
      presentationType: "PickList",
      defaultValue: { id: "/WorkPolicy/Fixed Duration", Name: "Fixed Duration" },
    });
  });

  test("every type that a field or a relation names is there, and every reference leads to one", async () => {
    const all = await described("describeMetadata?flags=fields,relations");
    const names = new Set(all.map(({ typeName }) => typeName));
    const named = all.flatMap(({ fields = [], relations = [], parentEntity }) => [
      ...fields.flatMap(({ referencedEntities = [] }) => referencedEntities),
      ...relations.flatMap(({ relatedTypeName = "", linkTypeName }) =>
        linkTypeName === undefined ? [relatedTypeName] : [relatedTypeName, linkTypeName],
      ),
      ...(parentEntity === undefined ? [] : [parentEntity]),
    ]);
    expect(named.filter((name) => !names.has(name))).toEqual([]);
    const { body } = await acme.send("GET", "/metadata/listEntities");
    expect(body["typeNames"]).toEqual([...names]);
  });

  test("the relations of a type are told by themselves, by GET and by POST, as the document shows", async () => {
    const { entityRelations } = documented("describeEntityRelations", "project") as {
      entityRelations: [{ relations: [object] }];
    };
    const answers = [
      await acme.send("GET", "/metadata/describeEntityRelations?typeNames=Project"),
      await acme.send("POST", "/metadata/describeEntityRelations", { typeNames: ["Project"] }),
    ];
    for (const { body } of answers) {
      const [type] = body["entityRelations"] as [{ relations: object[] }];
      expect(type.relations).toContainEqual(entityRelations[0].relations[0]);
    }
  });

  test("a type that there is not is refused with InvalidType", async () => {
    const answer = await acme.send("GET", "/metadata/describeEntities?typeNames=Task,Nonsense");
    expect(answer).toMatchObject({ status: 500, body: { errorCode: "InvalidType" } });
  });
});

describe("workflow rules and settings", () => {
  test("a rule is created and deleted once", async () => {
    const { body } = await acme.send("PUT", "/metadata/objects/workflow", { forType: "Task", name: "R" });
    expect(body["id"]).toMatch(/^\/Workflow\//);
    const path = `/metadata/objects${String(body["id"])}`;
    expect(await acme.send("DELETE", path)).toEqual({ status: 200, body: {} });
    expect(await acme.send("DELETE", path)).toMatchObject({ body: { errorCode: "EntityNotFound" } });
    const other = await acme.send("PUT", "/metadata/objects/Task", { forType: "Task" });
    expect(other).toMatchObject({ body: { errorCode: "InvalidType" } });
  });

  test("settings are read in the order in which they are asked for, and changed", async () => {
    const read = () =>
      acme.send("GET", "/metadata/getSystemSettingsValues?settings=ExampleNumber,ExampleSwitch");
    expect((await read()).body).toEqual({ values: [8, true] });
    const settings = [{ fieldName: "ExampleNumber", value: 9 }];
    await acme.send("POST", "/metadata/setSystemSettingsValues", { settings });
    expect((await read()).body).toEqual({ values: [9, true] });
  });

  test("a setting that there is not is refused (assumed)", async () => {
    const answer = await acme.send("GET", "/metadata/getSystemSettingsValues?settings=None");
    expect(answer).toMatchObject({ status: 500, body: { errorCode: "InvalidArgument" } });
  });
});
