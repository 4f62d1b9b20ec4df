import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { recordReading } from "@/learning/progress/record-reading";

export const PUT = route(endpoints.recordReading, recordReading);
