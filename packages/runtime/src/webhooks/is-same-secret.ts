/**
 * Whether a sender knows a secret. It looks at all that was sent, so that how long it takes tells the sender nothing about
 * where the two differ.
 */
export function isSameSecret(sent: string, secret: string): boolean {
  let difference = sent.length ^ secret.length;
  for (let index = 0; index < sent.length; index++) {
    // Beyond the end of the secret this is NaN, which counts as 0; the lengths differ then anyway.
    difference |= sent.charCodeAt(index) ^ secret.charCodeAt(index);
  }
  return difference === 0;
}
