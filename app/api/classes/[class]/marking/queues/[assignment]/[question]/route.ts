import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { readQueue } from "@/classroom/marking/read-queue";

export const GET = route(endpoints.readQueue, readQueue);
