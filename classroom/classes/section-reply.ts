import { z } from "zod";

export const sectionReply = z.strictObject({ id: z.uuid(), name: z.string() });
