import { secretForms } from "./secret-forms.ts";

/** What finds secrets in a text, in whatever shape they turn up; undefined where there is nothing to find. */
export type SecretSearch = (secrets: ReadonlySet<string>) => RegExp | undefined;

function searchFor(secrets: readonly string[]): RegExp | undefined {
  const forms = secretForms(secrets);
  if (forms.length === 0) return undefined;
  const escaped = forms.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
  // Case-blind, since percent-encoding may be written in either case.
  return new RegExp(escaped.join("|"), "gi");
}

/** Makes the searches of one client. Most of its calls have the same secrets, so that the last search is kept for the next. */
export function createSecretSearch(): SecretSearch {
  let last: { readonly key: string; readonly search: RegExp | undefined } | undefined;
  return (secrets) => {
    const key = JSON.stringify([...secrets]);
    if (last?.key !== key) last = { key, search: searchFor([...secrets]) };
    return last.search;
  };
}
