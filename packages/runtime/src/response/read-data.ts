import { isMisencoded } from "./is-misencoded.ts";
import { readBytes } from "./read-bytes.ts";

/** What a successful body held, or why it is not what the spec promises. */
export type ReadData =
  | { readonly data: unknown }
  | {
      /** As much of its text as came. */
      readonly unreadable: string;
      /** What is wrong with it, as a sentence goes on after the status. */
      readonly problem: string;
    };

/** In which form a body is wanted. */
export type DataForm = "json" | "text" | "bytes";

function parse(text: string): ReadData {
  // Some vendors answer a DELETE with nothing at all.
  if (text.trim() === "") return { data: undefined };
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { unreadable: text, problem: "with a body that is not JSON" };
  }
}

/**
 * Reads the body of a successful answer, whatever its content type. Rejects where it breaks off.
 * @param limit the most bytes that are read, Infinity for all
 */
export async function readData(response: Response, form: DataForm, limit: number): Promise<ReadData> {
  try {
    const { bytes, isCut } = await readBytes(response, limit);
    if (form === "bytes" && !isCut) return { data: bytes };
    const text = new TextDecoder().decode(bytes);
    if (!isCut) return form === "json" ? parse(text) : { data: text };
    const problem = `with a body beyond the limit of ${limit} bytes. Raise \`maxResponseSize\` if it may be so large`;
    return { unreadable: text, problem };
  } catch (thrown) {
    if (!isMisencoded(thrown)) throw thrown;
    const encoding = response.headers.get("content-encoding") ?? "anything known";
    return { unreadable: "", problem: `with a body that is not encoded as ${encoding}, as it says` };
  }
}
