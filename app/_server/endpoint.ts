import type { z } from "zod";
import type { KnownActor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";
import type { RefusalCode } from "@/access/refusal";

/** One door of the HTTP interface, as data: `route.ts` serves it and `/api/openapi.json` describes it. */
export type Endpoint = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in OpenAPI: `/api/attempts/{attempt}`. The names in braces are those of the folders in `app/api`. */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** What leaves. The reply is parsed with it, so that a field nobody listed stays here. */
  readonly reply: z.ZodType;
  /** Statuses of success; the first is given unless the route says otherwise. 200 when left out. */
  readonly status?: readonly [number, ...number[]];
  /** Answers everybody alike, without looking who asks. */
  readonly anyone?: true;
  /** Whoever has no session gets a guest's. */
  readonly guests?: "welcome";
  /** Most bytes of the body; 64 KiB when left out. */
  readonly limit?: number;
  /** The refusals a caller should be ready for. */
  readonly refuses?: readonly RefusalCode[];
};

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : unknown;

/** What the use case behind an endpoint is given: the parameters of the path and the fields of the body, in one object. */
export type InputOf<E extends Endpoint> = Parsed<E["params"]> & Parsed<E["body"]>;
export type ReplyOf<E extends Endpoint> = z.input<E["reply"]>;
export type OccasionOf<E extends Endpoint> = E extends { readonly guests: "welcome" }
  ? Occasion<KnownActor>
  : Occasion;

/** Keeps the exact types of an endpoint's schemas. */
export function endpoint<const E extends Endpoint>(given: E): E {
  return given;
}
