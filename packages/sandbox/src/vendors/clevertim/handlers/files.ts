import type {
  File,
  FileChanges,
  Folder,
  FolderChanges,
  LinkedFile,
  LinkedFileChanges,
  operations,
} from "@clade/clevertim";
import type { Handlers } from "../../../core/handlers.ts";
import { isDeleted } from "../deletion.ts";
import { newId } from "../ids.ts";
import { create, get, list, remove, update, type Resource } from "../resource.ts";
import { files, folders, linkedFiles } from "../tables.ts";
import type { Viewer } from "../visibility.ts";
import { writtenFields } from "../written-fields.ts";

export const file: Resource<File, File> = {
  name: "file",
  space: "file",
  table: files,
  isVisible: () => true,
  show: withLiveParent,
};

export const folder: Resource<Folder, Folder> = {
  name: "folder",
  space: "folder",
  table: folders,
  isVisible: () => true,
  show: withLiveParent,
};

export const linkedFile: Resource<LinkedFile, LinkedFile> = {
  name: "linkedfile",
  space: "linkedfile",
  table: linkedFiles,
  isVisible: () => true,
  show: (_viewer, row) => row,
};

/** What was in a folder that is gone stands at the top of the tree. */
function withLiveParent<Row extends { parentId?: string | null }>(viewer: Viewer, row: Row): Row {
  return isDeleted(viewer, "folder", row.parentId) ? { ...row, parentId: null } : row;
}

function written(body: FileChanges | FolderChanges) {
  return writtenFields(body, ["name", "parentId"]);
}

export const fileHandlers: Handlers<operations> = {
  listFiles: list(file),
  getFile: get(file),
  createFile: create(file, (call, body: FileChanges) => ({
    id: newId(call, "file"),
    parentId: null,
    ...written(body),
  })),
  updateFile: update(file, written),
  deleteFile: remove(file),

  listFolders: list(folder),
  getFolder: get(folder),
  createFolder: create(folder, (call, body: FolderChanges): Folder => ({
    id: `f${newId(call, "folder")}`,
    is_dir: true,
    parentId: null,
    ...written(body),
  })),
  updateFolder: update(folder, written),
  deleteFolder: remove(folder),

  listLinkedFiles: list(linkedFile),
  getLinkedFile: get(linkedFile),
  updateLinkedFile: update(linkedFile, (body: LinkedFileChanges) => writtenFields(body, ["name"])),
  deleteLinkedFile: remove(linkedFile),
};
