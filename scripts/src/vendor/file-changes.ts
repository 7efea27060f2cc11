import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Changes to files that can be taken back together, so that nothing half-made stays behind. */
export class FileChanges {
  readonly #root: string;
  readonly #before = new Map<string, Buffer | undefined>();
  readonly #folders: string[] = [];

  constructor(root: string) {
    this.#root = root;
  }

  /** All paths that were written, from the root. */
  get written(): string[] {
    return [...this.#before.keys()];
  }

  /** Notes a file that something else is about to change or make. */
  remember(path: string): void {
    if (this.#before.has(path)) return;
    const file = join(this.#root, path);
    this.#before.set(path, existsSync(file) ? readFileSync(file) : undefined);
  }

  /** Writes a file, together with its folders. */
  write(path: string, content: string): void {
    this.remember(path);
    const file = join(this.#root, path);
    const made = mkdirSync(dirname(file), { recursive: true });
    if (made !== undefined) this.#folders.push(made);
    writeFileSync(file, content);
  }

  /** Puts every file back as it was and removes every folder that was made, with all that is in it by now. */
  undo(): void {
    for (const [path, content] of this.#before) {
      if (content === undefined) rmSync(join(this.#root, path), { recursive: true, force: true });
      else writeFileSync(join(this.#root, path), content);
    }
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }
}
