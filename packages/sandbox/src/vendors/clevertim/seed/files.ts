import type { World } from "../../../core/world.ts";
import { files, folders, linkedFiles } from "../tables.ts";

/** A folder with a file, and a file in Dropbox. */
export function seedFiles(world: World): void {
  folders(world).put("f111", { id: "f111", is_dir: true, name: "Quotes", parentId: null });
  files(world).put("2330", { id: 2330, name: "quote.pdf", parentId: "f111" });
  linkedFiles(world).put("120", {
    id: 120,
    name: "brochure.pdf",
    sys: "D",
    size: 48213,
    link: "https://www.dropbox.example/s/abc/brochure.pdf",
    icon: "https://www.dropbox.example/icons/pdf.png",
  });
}
