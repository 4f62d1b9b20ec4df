import { Refusal } from "@/access/refusal";
import { failure } from "@/app/_server/failure";

/** An address under /api that leads nowhere answers as everything else there does: in JSON. */
function nothing(request: Request): Response {
  const { status, body } = failure(new Refusal("not-found"), `${request.method} an unknown address`);
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
