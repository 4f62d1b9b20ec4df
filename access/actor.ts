export type SiteRole = "owner" | "instructor";

/** Who is asking: nobody yet known, a guest (progress but no account), or a person with an account. */
export type Actor =
  | { readonly kind: "nobody" }
  | { readonly kind: "guest"; readonly personId: string; readonly sessionId: string }
  | {
      readonly kind: "person";
      readonly personId: string;
      readonly sessionId: string;
      readonly roles: readonly SiteRole[];
    };

/** An actor whose progress can be kept. */
export type KnownActor = Exclude<Actor, { kind: "nobody" }>;
