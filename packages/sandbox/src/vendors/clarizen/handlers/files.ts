import { fromBase64 } from "@clade/bundle/document";
import type { operations } from "@clade/clarizen";
import type { Call } from "../../../core/call.ts";
import type { Handlers } from "../../../core/handlers.ts";
import { refuse } from "../../../core/refusal.ts";
import type { World } from "../../../core/world.ts";
import { requireEntity } from "../entities/find-entity.ts";
import { patchEntity } from "../entities/keep-entity.ts";
import { files as table, uploads, type Upload } from "../tables.ts";
import { textOfBytes } from "../text-of-bytes.ts";

/** With this text every scanner of viruses can be tried without a virus. */
const TEST_VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

export const files: Handlers<operations> = {
  getUploadUrl: (call) => {
    const token = call.random.hex(12);
    uploads(call).put(token, {});
    return { status: 200, body: { uploadUrl: `${call.origin}/-/clarizen/uploads/${token}` } };
  },

  uploadFile: (call) => {
    const { documentId, fileInformation, uploadUrl } = call.body;
    const { id, typeName } = requireEntity(call, documentId);
    if (typeName !== "Document") refuse(500, "invalidArgument");
    const { storage = "Server", url } = fileInformation;
    const sent = storage === "Server" ? sentFile(call, uploadUrl) : {};
    if (storage !== "Server" && url === undefined) refuse(500, "missingArgument");
    table(call).put(id, { ...sent, ...fileInformation, storage });
    return { status: 200, body: {} };
  },

  downloadFile: (call) => {
    const { id } = requireEntity(call, call.query.documentId);
    const { token, url, ...rest } = table(call).get(id) ?? refuse(500, "fileNotFound");
    const address = token === undefined ? url : addressOf(call, token);
    const file = { subType: "", extendedInfo: "", ...rest, ...(address !== undefined && { url: address }) };
    return { status: 200, body: { fileInformation: file } };
  },

  updateImage: (call) => {
    const { entityId, uploadUrl, reset = false } = call.body;
    const { id, typeName } = requireEntity(call, entityId);
    const imageUrl = reset
      ? `${call.origin}/-/clarizen/icons/${typeName}`
      : addressOf(call, sentFile(call, uploadUrl).token);
    patchEntity(call, id, { ImageUrl: reset ? null : imageUrl });
    return { status: 200, body: { imageUrl } };
  },
};

function addressOf({ origin }: Pick<Call, "origin">, token: string): string {
  return `${origin}/-/clarizen/uploads/${token}`;
}

/** What has been sent to an address. */
function sentFile(world: World, uploadUrl = ""): { readonly token: string; readonly fileName: string } {
  if (uploadUrl === "") refuse(500, "missingArgument");
  const token = uploadUrl.slice(uploadUrl.lastIndexOf("/") + 1);
  const { file } = uploads(world).get(token) ?? refuse(500, "invalidArgument");
  if (!file) return refuse(500, "fileNotFound");
  if (hasVirus(file)) refuse(500, "virusCheckFailed");
  return { token, fileName: file.name };
}

function hasVirus({ base64 }: NonNullable<Upload["file"]>): boolean {
  return textOfBytes(fromBase64(base64)).includes(TEST_VIRUS);
}
