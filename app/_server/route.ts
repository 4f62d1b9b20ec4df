import { beginGuestSession } from "@/access/accounts/begin-guest-session";
import type { KnownActor } from "@/access/actor";
import { Refusal } from "@/access/refusal";
import { cookie, guestCookie, readCookies } from "./cookies";
import type { Endpoint, InputOf, OccasionOf, ReplyOf } from "./endpoint";
import { BadInput, failure } from "./failure";
import { occasion } from "./occasion";
import { readBody } from "./read-body";
import { type Asker, who } from "./who";

type Context = { readonly params: Promise<Record<string, string | string[] | undefined>> };
type Handler = (request: Request, context: Context) => Promise<Response>;

/** How an output leaves when it is not simply the reply with the endpoint's first status. */
export type Presented<E extends Endpoint> = {
  readonly body: ReplyOf<E>;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

const kibibyte = 1024;

/**
 * Makes a Next route handler of an endpoint and a use case: the input is checked, the asker found, the use case run, its
 * output cut to the reply's schema. Refusals become their status and sentence, bugs a 500 with an id.
 */
export function route<const E extends Endpoint>(
  endpoint: E,
  run: (occasion: OccasionOf<E>, input: InputOf<E>) => Promise<ReplyOf<E>>,
): Handler;
export function route<const E extends Endpoint, Output>(
  endpoint: E,
  run: (occasion: OccasionOf<E>, input: InputOf<E>) => Promise<Output>,
  present: (output: Output, asker: Asker) => Presented<E>,
): Handler;
export function route<const E extends Endpoint, Output>(
  endpoint: E,
  run: (occasion: OccasionOf<E>, input: InputOf<E>) => Promise<Output>,
  present: (output: Output, asker: Asker) => Presented<E> = (output) => ({ body: output as ReplyOf<E> }),
): Handler {
  return async (request, context) => {
    const headers = new Headers({ "Cache-Control": "private, no-store" });
    try {
      const input = await readInput(endpoint, request, context);
      const asker = await askerOf(endpoint, request, headers);
      const output = await run(occasion(asker.actor, asker.at) as OccasionOf<E>, input);
      const shown = present(output, asker);
      for (const [name, value] of Object.entries(shown.headers ?? {})) headers.append(name, value);
      const status = shown.status ?? endpoint.status?.[0] ?? 200;
      return Response.json(endpoint.reply.parse(shown.body), { status, headers });
    } catch (error) {
      const { status, body } = failure(error, `${endpoint.method} ${endpoint.path}`);
      if (status === 503) headers.set("Retry-After", "2");
      return Response.json(body, { status, headers });
    }
  };
}

async function readInput<E extends Endpoint>(endpoint: E, request: Request, context: Context) {
  const params = endpoint.params?.safeParse(await context.params);
  if (params && !params.success) throw new Refusal("not-found");
  if (!endpoint.body) return { ...params?.data } as InputOf<E>;
  const body = endpoint.body.safeParse(await readBody(request, endpoint.limit ?? 64 * kibibyte));
  if (!body.success) throw new BadInput(body.error.issues);
  return { ...body.data, ...params?.data } as InputOf<E>;
}

async function askerOf(endpoint: Endpoint, request: Request, headers: Headers) {
  const at = new Date();
  if (endpoint.anyone) return { actor: { kind: "nobody" }, turnedAway: false, at } as const;
  const asker = await who(readCookies(request.headers.get("cookie")), at);
  if (endpoint.guests !== "welcome" || asker.actor.kind !== "nobody") return { ...asker, at };
  // A person who was signed out elsewhere is told so; writing on as a guest would hide it.
  if (asker.turnedAway) throw new Refusal("not-signed-in");
  const guest = await beginGuestSession(occasion(asker.actor, at));
  headers.append("Set-Cookie", cookie(guestCookie, guest.token, guest.seconds));
  return { actor: guest.actor satisfies KnownActor, turnedAway: false, at };
}
