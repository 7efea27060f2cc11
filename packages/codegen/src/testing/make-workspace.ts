import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Bundle } from "@clade/bundle";

/** A workspace on disk with one vendor, `pigeon`. */
export interface Workspace {
  readonly root: string;
  /** The client's package. */
  readonly client: string;
  /** Where the client's generated files belong. */
  readonly generated: string;
  /** Bundles the vendor's spec. */
  bundle: (document: Bundle) => void;
  remove: () => void;
}

/** Makes a workspace in a folder of its own. The vendor's spec is not bundled yet. */
export function makeWorkspace(): Workspace {
  const root = mkdtempSync(join(tmpdir(), "clade-codegen-"));
  const client = join(root, "packages", "pigeon");
  const spec = join(root, "specs", "pigeon");
  mkdirSync(client, { recursive: true });
  mkdirSync(join(spec, "dist"), { recursive: true });
  writeFileSync(join(root, "turbo.json"), "{}");
  writeFileSync(join(spec, "package.json"), '{ "name": "@clade/pigeon-spec" }');
  return {
    root,
    client,
    generated: join(client, "src", "generated"),
    // JSON is YAML.
    bundle: (document) => {
      writeFileSync(join(spec, "dist", "openapi.json"), JSON.stringify(document));
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}
