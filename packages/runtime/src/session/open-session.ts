import type { SessionBehaviour } from "../behaviour.ts";
import type { ClientParts } from "../call.ts";
import type { AdmissionResult } from "../credentials/admission.ts";
import { decodeErrorOf } from "../response/decode-error-of.ts";
import { atPointer } from "../response/json-pointer.ts";
import { MASK } from "../secrets/redactor.ts";
import { makeOwnCall, type OwnCall } from "./own-call.ts";

/** Nothing of the body is shown: it may hold a token all the same, in another place or in broken JSON. */
function withoutToken({ call, progress, result }: OwnCall, place: string): AdmissionResult {
  const response = result.response as Response;
  return { error: decodeErrorOf(call, progress, response, MASK, `without a token at ${place}`), response };
}

/** Trades the caller's credentials for a session: gives what lets calls into it, or the failure to open it. */
export async function openSession(
  parts: ClientParts,
  { open, header }: SessionBehaviour,
  body: object,
  baseUrl: string,
): Promise<AdmissionResult> {
  const own = await makeOwnCall(parts, open.operation, { body }, () =>
    Promise.resolve({ baseUrl, credentials: {} }),
  );
  const { result } = own;
  if (result.error && result.error.kind !== "decode") return result;
  const token = atPointer(result.data, open.token);
  if (typeof token !== "string" || token === "") return withoutToken(own, open.token);
  const value = header.value.replace("{token}", () => token);
  return { baseUrl, credentials: { headers: { [header.name]: value } }, secrets: [token] };
}
