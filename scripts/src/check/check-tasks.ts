/** Everything that is checked by a task of Turborepo, in one run. */
export const checkTasks = [
  "lint",
  "lint:bundle",
  "typecheck",
  "check:generated",
  "test",
  "test:contract",
  "build",
  "format:check",
  "check:layout",
] as const;
