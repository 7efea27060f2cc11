import { readWorkspace } from "../layout/read-workspace.ts";
import { FileChanges } from "./file-changes.ts";
import { finishVendor, unlinkVendor } from "./finish-vendor.ts";
import { nextSteps } from "./next-steps.ts";
import { problemOfName } from "./vendor-name.ts";
import { writeVendor } from "./write-vendor.ts";

/** What a new vendor is made of and with. */
export interface NewVendor {
  readonly root: string;
  readonly name: string;
  /** False leaves linking, bundling and generating to the caller. */
  readonly install: boolean;
  readonly print: (line: string) => void;
}

/** Makes a new vendor from the templates, whole or not at all. Returns 0 done, 1 failed and undone, 2 a bad name. */
export async function newVendor({ root, name, install, print }: NewVendor): Promise<number> {
  const problem = problemOfName(name, readWorkspace(root));
  if (problem !== undefined) {
    print(problem);
    return 2;
  }
  const changes = new FileChanges(root);
  try {
    writeVendor(root, name, changes);
    const { written } = changes;
    changes.remember("package-lock.json");
    if (install) await finishVendor(root, name, written, print);
  } catch (error) {
    changes.undo();
    unlinkVendor(root, name);
    print(`${(error as Error).message}\nNothing was made: all changes are undone.`);
    return 1;
  }
  print(nextSteps(name, install));
  return 0;
}
