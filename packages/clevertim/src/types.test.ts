import type { CallError } from "@clade/runtime";
import { describe, expectTypeOf, it } from "vitest";
import type * as clevertim from "./index.ts";

type Paths = clevertim.paths;
type Json<Response> = Response extends { content: { "application/json": infer Body } } ? Body : never;
type Content<Operation> = Operation extends { responses: { 200: infer Response } }
  ? Json<Response> extends { content: infer Items }
    ? Items
    : never
  : never;
type Body<Operation> = Operation extends { requestBody: infer Request } ? Json<Request> : never;

/** What a list, a get, a create and an update of one resource carry. */
interface Resource<Collection extends keyof Paths, Item extends keyof Paths> {
  list: Content<Paths[Collection] extends { get: infer Operation } ? Operation : never>;
  get: Content<Paths[Item] extends { get: infer Operation } ? Operation : never>;
  create: Body<Paths[Collection] extends { post: infer Operation } ? Operation : never>;
  update: Body<Paths[Item] extends { put: infer Operation } ? Operation : never>;
}

interface Named<Stored, New, Changes> {
  list: Stored[];
  get: [Stored];
  create: New;
  update: Changes;
}

describe("the short names of the types", () => {
  it("are those of contacts and companies", () => {
    expectTypeOf<Resource<"/contact", "/contact/{id}">>().toEqualTypeOf<
      Named<clevertim.Contact, clevertim.NewContact, clevertim.ContactChanges>
    >();
    expectTypeOf<Resource<"/company", "/company/{id}">>().toEqualTypeOf<
      Named<clevertim.Company, clevertim.NewCompany, clevertim.CompanyChanges>
    >();
  });

  it("are those of cases, opportunities and tasks", () => {
    expectTypeOf<Resource<"/case", "/case/{id}">>().toEqualTypeOf<
      Named<clevertim.Case, clevertim.NewCase, clevertim.CaseChanges>
    >();
    expectTypeOf<Resource<"/opportunity", "/opportunity/{id}">>().toEqualTypeOf<
      Named<clevertim.Opportunity, clevertim.NewOpportunity, clevertim.OpportunityChanges>
    >();
    expectTypeOf<Resource<"/task", "/task/{id}">>().toEqualTypeOf<
      Named<clevertim.Task, clevertim.NewTask, clevertim.TaskChanges>
    >();
  });

  it("are those of notes and comments, the latter of which cannot be changed", () => {
    expectTypeOf<Resource<"/note", "/note/{id}">>().toEqualTypeOf<
      Named<clevertim.Note, clevertim.NewNote, clevertim.NoteChanges>
    >();
    expectTypeOf<Resource<"/comment", "/comment/{id}">>().toEqualTypeOf<
      Named<clevertim.Comment, clevertim.NewComment, never>
    >();
  });

  it("are those of custom fields, users and groups", () => {
    expectTypeOf<Resource<"/customfield", "/customfield/{id}">>().toEqualTypeOf<
      Named<clevertim.CustomField, clevertim.NewCustomField, clevertim.CustomFieldChanges>
    >();
    expectTypeOf<Content<Paths["/user"]["get"]>>().toEqualTypeOf<clevertim.User[]>();
    expectTypeOf<Content<Paths["/group"]["get"]>>().toEqualTypeOf<clevertim.Group[]>();
  });

  it("are those of files, folders and linked files", () => {
    expectTypeOf<Resource<"/file", "/file/{id}">>().toEqualTypeOf<
      Named<clevertim.File, clevertim.NewFile, clevertim.FileChanges>
    >();
    expectTypeOf<Resource<"/folder", "/folder/{id}">>().toEqualTypeOf<
      Named<clevertim.Folder, clevertim.NewFolder, clevertim.FolderChanges>
    >();
    expectTypeOf<Resource<"/linkedfile", "/linkedfile/{id}">>().toEqualTypeOf<
      Named<clevertim.LinkedFile, never, clevertim.LinkedFileChanges>
    >();
  });

  it("include the body of every error", () => {
    type Listed = Awaited<ReturnType<typeof list>>["error"];
    const list = (client: clevertim.ClevertimClient) => client.GET("/contact");
    expectTypeOf(list).parameter(0).toEqualTypeOf<clevertim.ClevertimClient>();
    expectTypeOf<NonNullable<Listed>>().toEqualTypeOf<CallError<clevertim.ErrorEnvelope>>();
  });

  it("leave the client without the methods that the vendor does not have", () => {
    expectTypeOf<keyof clevertim.ClevertimClient>().toEqualTypeOf<
      "GET" | "POST" | "PUT" | "DELETE" | "quota"
    >();
  });
});
