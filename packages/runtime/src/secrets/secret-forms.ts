import { base64 } from "../credentials/base64.ts";

/** Below this length a secret is a syllable: to blot it out wherever it occurs would make every text unreadable. */
const SHORTEST = 4;

function encodedBy(encode: (text: string) => string, secret: string): string {
  try {
    return encode(secret);
  } catch {
    return secret; // Half a surrogate pair has no UTF-8 form.
  }
}

const percentEncoded = (secret: string): string => encodedBy(encodeURIComponent, secret);

/** As a program does that encodes a whole address: signs such as the slash stay as they are. */
const addressEncoded = (secret: string): string => encodedBy(encodeURI, secret);

function htmlEscaped(secret: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return secret.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}

/** As JSON.stringify writes it, and as PHP does: slashes and all beyond ASCII escaped too. */
function jsonEscaped(secret: string): string[] {
  const plain = JSON.stringify(secret).slice(1, -1);
  const unit = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return [plain, plain.replaceAll("/", "\\/").replace(/[^ -~]/g, unit)];
}

/** Without padding, which makes no difference to a search. */
function base64Forms(secret: string): string[] {
  const standard = base64(secret).replace(/=+$/u, "");
  return [standard, standard.replaceAll("+", "-").replaceAll("/", "_")];
}

/**
 * The shapes in which a secret may turn up in a URL, a header, a JSON or HTML text, longest first. Those of fewer
 * than four characters are left out: such a secret is hidden only where its place is known, by parameter, header
 * or property name.
 */
export function secretForms(secrets: readonly string[]): string[] {
  const forms = secrets.flatMap((secret) => [
    secret,
    percentEncoded(secret),
    percentEncoded(percentEncoded(secret)),
    addressEncoded(secret),
    new URLSearchParams([["", secret]]).toString().slice(1),
    ...jsonEscaped(secret),
    htmlEscaped(secret),
    ...base64Forms(secret),
  ]);
  const searched = new Set(forms.filter((form) => form.length >= SHORTEST));
  return [...searched].sort((one, other) => other.length - one.length);
}
