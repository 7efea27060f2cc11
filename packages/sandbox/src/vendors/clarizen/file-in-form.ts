import { textOfBytes } from "./text-of-bytes.ts";

/** A file as a form brings it. */
export interface FormFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** The part `file` of a body of `multipart/form-data`; nothing where there is none. */
export function fileInForm(body: Uint8Array, mediaType: string): FormFile | undefined {
  const boundary = /boundary="?([^";]+)"?/i.exec(mediaType)?.[1];
  if (!/^multipart\/form-data/i.test(mediaType) || boundary === undefined) return undefined;
  return partsOf(body, `--${boundary}`)
    .map(readPart)
    .find((part) => part !== undefined);
}

/** What stands between the boundaries, with the headers of each part. */
function partsOf(body: Uint8Array, delimiter: string): Uint8Array[] {
  const text = textOfBytes(body);
  const places: number[] = [];
  for (let place = text.indexOf(delimiter); place !== -1; place = text.indexOf(delimiter, place + 1)) {
    places.push(place);
  }
  return places.slice(0, -1).map((place, index) => {
    const next = places[index + 1] ?? body.length;
    return body.subarray(place + delimiter.length + "\r\n".length, next - "\r\n".length);
  });
}

function readPart(part: Uint8Array): FormFile | undefined {
  const end = textOfBytes(part).indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const headers = new TextDecoder().decode(part.subarray(0, end));
  const [, name = ""] = /;\s*name="([^"]*)"/i.exec(headers) ?? [];
  if (name !== "file") return undefined;
  const [, fileName = "file"] = /;\s*filename="([^"]*)"/i.exec(headers) ?? [];
  const [, mediaType = "application/octet-stream"] = /^content-type:\s*(\S+)/im.exec(headers) ?? [];
  return { name: fileName, mediaType, content: part.subarray(end + "\r\n\r\n".length) };
}
