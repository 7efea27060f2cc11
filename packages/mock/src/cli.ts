import { runProcess } from "@clade/front/node";
import { command } from "./command.ts";

await runProcess(command);
