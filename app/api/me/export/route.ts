import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { exportPerson } from "@/learning/progress/export-person";

export const GET = route(endpoints.exportPerson, exportPerson, (body) => ({
  body,
  headers: { "Content-Disposition": 'attachment; filename="briefing-room-export.json"' },
}));
