import { Refusal } from "@/access/refusal";
import { refused } from "@/app/_server/refusals";

/** An address under /api that nothing serves: a program gets the error that it can read, not a page. */
function nothing(): Response {
  const { status, body } = refused(new Refusal("not-found"));
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
