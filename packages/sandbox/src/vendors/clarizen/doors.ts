import { fromBase64, toBase64 } from "@clade/bundle/document";
import { isObject } from "@clade/front";
import type { VendorDoors } from "../../core/doors.ts";
import { SandboxUsageError } from "../../core/sandbox-usage-error.ts";
import { findEntity } from "./entities/find-entity.ts";
import { DAY } from "./entities/times.ts";
import { fileInForm } from "./file-in-form.ts";
import { findType } from "./model/model.ts";
import { newField } from "./new-field.ts";
import { apiKeys, customFields, entities, permissions, signIns, uploads } from "./tables.ts";

/** The largest file that can be sent the simple way, in bytes. */
const LARGEST = 5_000_000;

/** The smallest picture that there is. */
const ICON = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>';

/** What happens elsewhere than in the API: files come and go, and people use the web application. */
export const doors: VendorDoors = {
  "POST /uploads/{token}": {
    does: "takes a file, as the part `file` of a form, at an address that getUploadUrl gave",
    takesFiles: true,
    open: ({ path: { token = "" }, bytes, mediaType }, world) => {
      if (!uploads(world).has(token)) return { status: 404 };
      const file = fileInForm(bytes, mediaType);
      if (!file) throw new SandboxUsageError("Send the file as the part `file` of multipart/form-data.");
      if (file.content.length > LARGEST) return { status: 413, body: { message: "A file may have 5 MB." } };
      const { content, ...rest } = file;
      uploads(world).put(token, { file: { ...rest, base64: toBase64(content) } });
      return {};
    },
  },

  "GET /uploads/{token}": {
    does: "gives a file that was sent",
    open: ({ path: { token = "" } }, world) => {
      const { file } = uploads(world).get(token) ?? {};
      if (!file) return { status: 404 };
      return { body: fromBase64(file.base64), mediaType: file.mediaType };
    },
  },

  "GET /icons/{typeName}": {
    does: "gives the usual icon of a type",
    open: ({ path: { typeName = "" } }) =>
      findType(typeName)
        ? { body: new TextEncoder().encode(ICON), mediaType: "image/svg+xml" }
        : { status: 404 },
  },

  "GET /app/{token}": {
    does: "tells whom an address of appLogin signs in",
    open: ({ path: { token = "" } }, world) => {
      const signIn = signIns(world).get(token);
      return signIn ? { body: signIn } : { status: 404 };
    },
  },

  "POST /api-keys": {
    does: 'makes an API key, valid for a year, for the user in {"user": "/User/…"}',
    open: ({ body }, world) => {
      const user = findEntity(world, String(isObject(body) ? body["user"] : ""));
      if (user?.typeName !== "User") throw new SandboxUsageError('Say whose key it is: {"user": "/User/…"}.');
      const key = `eyJhbGciOiJIUzI1NiJ9.e30.${world.random.hex(32)}`;
      const validUntil = world.clock.now() + 365 * DAY;
      return { status: 201, body: apiKeys(world).put(key, { key, user: user.id, validUntil }) };
    },
  },

  "DELETE /api-keys/{key}": {
    does: "revokes an API key",
    open: ({ path: { key = "" } }, world) => ({ status: apiKeys(world).delete(key) ? 204 : 404 }),
  },

  "POST /fields": {
    does: 'adds a field to a type: {"typeName": "Task", "name": "C_Color", "type": "String"}',
    open: ({ body }, world) => {
      const field = newField(world, body);
      customFields(world).put(`${field.typeName}.${field.name}`, field);
      return { status: 201, body: { typeName: field.typeName, name: field.name } };
    },
  },

  "POST /recycle-bin/{typeName}/{id}": {
    does: "takes a deleted entity back out of the recycle bin",
    open: ({ path: { typeName = "", id = "" } }, world) => {
      const row = entities(world).get(`/${findType(typeName)?.name ?? ""}/${id}`);
      if (!row?.isDeleted) return { status: 404 };
      entities(world).update(row.id, { isDeleted: undefined });
      return {};
    },
  },

  "GET /permissions/{typeName}/{id}": {
    does: "lists who has which roles on an entity",
    open: ({ path: { typeName = "", id = "" } }, world) => {
      const row = findEntity(world, `/${typeName}/${id}`);
      return row ? { body: permissions(world).by("entity", row.id) } : { status: 404 };
    },
  },
};
