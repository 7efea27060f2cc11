import { createSandbox, type SandboxOptions, type ServableSandbox } from "../create-sandbox.ts";
import { bundleOf } from "./documented.ts";
import { faultsOfAnswer } from "./faults-of-answer.ts";

/** A sandbox of one vendor whose every answer is compared with the spec. */
export interface JudgedSandbox extends ServableSandbox {
  /** What Ajv has against the answers so far, each as one line. */
  readonly faults: string[];
  /** The options of the vendor's client that let it in, with a `fetch` to this sandbox. */
  readonly options: Readonly<Record<string, string>> & { readonly fetch: typeof fetch };
}

/** Makes a sandbox of a vendor for a test. `faults` must be empty in the end. */
export async function judgedSandbox(
  vendor: string,
  options: Omit<SandboxOptions, "vendors"> = {},
): Promise<JudgedSandbox> {
  const sandbox = await createSandbox({ ...options, vendors: [vendor] });
  const bundle = bundleOf(vendor);
  const faults: string[] = [];
  const judgedFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await sandbox.fetch(request.clone());
    faults.push(...(await faultsOfAnswer(bundle, request, response.clone())));
    return response;
  };
  const credentials = sandbox.credentials[vendor] ?? {};
  const judged = { ...sandbox, fetch: judgedFetch, faults };
  return { ...judged, options: { ...credentials, fetch: judgedFetch } as JudgedSandbox["options"] };
}
