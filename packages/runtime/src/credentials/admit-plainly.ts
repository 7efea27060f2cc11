import type { ClientParts } from "../call.ts";
import type { Admit } from "./admission.ts";
import { credentialsOf } from "./credentials-of.ts";

/** Lets calls in where the vendor knows no sessions: all go to the base URL, with the same credentials. */
export function admitPlainly({ authentication, options: { baseUrl } }: ClientParts): Admit {
  return async ({ operation }) => ({
    baseUrl,
    credentials: await credentialsOf(authentication, operation),
  });
}
