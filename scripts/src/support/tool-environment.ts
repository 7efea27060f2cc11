/** Keeps the tools that this repository runs from reporting to their makers. */
export const toolEnvironment = {
  DO_NOT_TRACK: "1",
  REDOCLY_TELEMETRY: "off",
  TURBO_TELEMETRY_DISABLED: "1",
} as const;
