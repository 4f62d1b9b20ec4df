import { registerPerson } from "@/access/accounts/register-person";
import { endpoints } from "@/app/_server/endpoints";
import { route } from "@/app/_server/route";
import { settings } from "@/app/_server/settings";

export const POST = route(endpoints.register, (occasion, input) =>
  registerPerson(occasion, input, settings().registration),
);
