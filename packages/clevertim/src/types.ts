import type { components } from "./generated/schema.ts";

type Schemas = components["schemas"];

/** A person. */
export type Contact = Schemas["Contact"];
/** A contact to create. */
export type NewContact = Schemas["NewContact"];
/** Any fields of a contact, to change them. */
export type ContactChanges = Schemas["ContactChanges"];
/** An organisation that people work for. */
export type Company = Schemas["Company"];
/** A company to create. */
export type NewCompany = Schemas["NewCompany"];
/** Any fields of a company, to change them. */
export type CompanyChanges = Schemas["CompanyChanges"];
/** A support issue or small project. */
export type Case = Schemas["Case"];
/** A case to create. */
export type NewCase = Schemas["NewCase"];
/** Any fields of a case, to change them. */
export type CaseChanges = Schemas["CaseChanges"];
/** A sales deal. */
export type Opportunity = Schemas["Opportunity"];
/** An opportunity to create. */
export type NewOpportunity = Schemas["NewOpportunity"];
/** Any fields of an opportunity, to change them. */
export type OpportunityChanges = Schemas["OpportunityChanges"];
/** Something to do. */
export type Task = Schemas["Task"];
/** A task to create. */
export type NewTask = Schemas["NewTask"];
/** Any fields of a task, to change them. */
export type TaskChanges = Schemas["TaskChanges"];
/** What was said to or heard from a customer. */
export type Note = Schemas["Note"];
/** A note to create. */
export type NewNote = Schemas["NewNote"];
/** Any fields of a note, to change them. */
export type NoteChanges = Schemas["NoteChanges"];
/** A comment on a note or a task. */
export type Comment = Schemas["Comment"];
/** A comment to create. It cannot be changed later. */
export type NewComment = Schemas["NewComment"];
/** An account's own addition to contacts, companies, cases or opportunities. */
export type CustomField = Schemas["CustomField"];
/** A custom field to create. */
export type NewCustomField = Schemas["NewCustomField"];
/** Any fields of a custom field, to change them. */
export type CustomFieldChanges = Schemas["CustomFieldChanges"];
/** A person who works in the account. */
export type User = Schemas["User"];
/** A set of users. */
export type Group = Schemas["Group"];
/** An entry for a file; its bytes are out of the API's reach. */
export type File = Schemas["File"];
/** A file entry to create. */
export type NewFile = Schemas["NewFile"];
/** Any fields of a file entry, to change them. */
export type FileChanges = Schemas["FileChanges"];
/** A folder of files and folders. */
export type Folder = Schemas["Folder"];
/** A folder to create. */
export type NewFolder = Schemas["NewFolder"];
/** Any fields of a folder, to change them. */
export type FolderChanges = Schemas["FolderChanges"];
/** An entry for a file that is kept in Dropbox or Google Drive. */
export type LinkedFile = Schemas["LinkedFile"];
/** Any fields of a linked file, to change them. */
export type LinkedFileChanges = Schemas["LinkedFileChanges"];
/** The body of a failure. */
export type ErrorEnvelope = Schemas["ErrorEnvelope"];
