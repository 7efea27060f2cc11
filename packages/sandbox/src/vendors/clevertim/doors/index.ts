import type { VendorDoors } from "../../../core/doors.ts";
import { deletionDoors } from "./deletions.ts";
import { groupDoors } from "./groups.ts";
import { linkedFileDoors } from "./linked-files.ts";
import { userDoors } from "./users.ts";

/** What users do in the web application only. */
export const doors: VendorDoors = { ...userDoors, ...groupDoors, ...deletionDoors, ...linkedFileDoors };
