/** The environment variable from which a client takes an option by default: `CLIGS_API_KEY` for `apiKey`. */
export function credentialVariable(vendor: string, option: string): string {
  return `${vendor}-${option}`.replaceAll(/[A-Z]/g, "_$&").replaceAll("-", "_").toUpperCase();
}
