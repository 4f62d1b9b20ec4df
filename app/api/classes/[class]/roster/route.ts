import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { exportRoster } from "@/classroom/classes/roster/export-roster";
import { importRoster } from "@/classroom/classes/roster/import-roster";

export const GET = route(endpoints.exportRoster, exportRoster);
export const POST = route(endpoints.importRoster, importRoster);
