import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readJson } from "@clade/bundle";
import { readTable, tableFaults, withTable } from "./behaviour-table.ts";
import { documentFaults } from "./document-faults.ts";
import { describeFault, type PlacedFault } from "./fault.ts";
import { plantFault, valueAt } from "./plant-fault.ts";

/** What a vendor's suite reads of a vendor, in a copy of the repository that may be spoilt. */
export class VendorFiles {
  /** Everything that can be spoilt. */
  readonly faults: readonly PlacedFault[];
  readonly #bundle: unknown;
  readonly #table: unknown;
  readonly #specDirectory: string;
  readonly #clientPath: string;
  readonly #client: string;

  constructor(root: string, vendor: string) {
    this.#specDirectory = join(root, "specs", vendor, "dist");
    this.#bundle = readJson(join(this.#specDirectory, "openapi.json"));
    this.#clientPath = join(root, "packages", vendor, "src/generated/behaviour.ts");
    this.#client = readFileSync(this.#clientPath, "utf8");
    this.#table = readTable(this.#client);
    this.faults = [
      ...documentFaults(this.#bundle).map((fault) => ({ ...fault, file: "spec" as const })),
      ...tableFaults(this.#table).map((fault) => ({ ...fault, file: "client" as const })),
    ];
  }

  /** Plants one fault, and takes away any that was there before. */
  plant(fault: PlacedFault): void {
    this.restore();
    if (fault.file === "client") this.#write({ table: plantFault(this.#table, fault) });
    else this.#write({ bundle: plantFault(this.#bundle, fault) });
  }

  restore(): void {
    this.#write({});
  }

  describe(fault: PlacedFault): string {
    return describeFault(fault, valueAt(fault.file === "spec" ? this.#bundle : this.#table, fault.place));
  }

  #write({ bundle = this.#bundle, table }: { bundle?: unknown; table?: unknown }): void {
    const text = JSON.stringify(bundle, undefined, 2);
    // JSON is YAML too; the lint reads the one, all else the other.
    for (const name of ["openapi.json", "openapi.yaml"]) writeFileSync(join(this.#specDirectory, name), text);
    writeFileSync(this.#clientPath, table === undefined ? this.#client : withTable(this.#client, table));
  }
}
