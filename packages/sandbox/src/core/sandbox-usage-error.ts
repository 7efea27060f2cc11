/** The sandbox is used wrongly: a vendor that is not here, a snapshot that is none. Its message says what helps. */
export class SandboxUsageError extends Error {
  override readonly name = "SandboxUsageError";
}
