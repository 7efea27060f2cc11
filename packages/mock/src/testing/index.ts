export { mockCommand } from "./mock-command.ts";
