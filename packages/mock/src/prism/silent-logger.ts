const ignore = (): void => undefined;

/** A pino logger, as far as Prism uses one. */
export interface SilentLogger {
  readonly [level: string]: () => unknown;
}

/** Prism writes several lines for each request; a mock that is part of a test says nothing. */
export const silentLogger: SilentLogger = {
  trace: ignore,
  debug: ignore,
  info: ignore,
  success: ignore,
  warn: ignore,
  error: ignore,
  fatal: ignore,
  child: () => silentLogger,
};
