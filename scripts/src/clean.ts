import { findWorkspaceRoot } from "@clade/bundle";
import { clean } from "./clean/clean.ts";

clean(findWorkspaceRoot());
