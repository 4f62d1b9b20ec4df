import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { addSection } from "@/classroom/classes/add-section";

export const POST = route(endpoints.addSection, addSection);
