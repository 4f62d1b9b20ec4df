/** What a key does in the rubric: choose the level that stands so high, go to another criterion, or save. */
export type Command =
  | { readonly kind: "pick"; readonly rank: number }
  | { readonly kind: "move"; readonly to: number }
  | { readonly kind: "save" };

type Place = {
  /** The criterion that has the focus, from 0, and how many there are. */
  readonly criterion: number;
  readonly criteria: number;
  /** How many levels the criterion has. */
  readonly levels: number;
};

type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/** What a key means there; null for a key that means what it means everywhere. 1 is the level with the fewest points. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed, place: Place): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "Enter") return { kind: "save" };
  if (key === "ArrowDown" || key === "ArrowUp") {
    const to = place.criterion + (key === "ArrowDown" ? 1 : -1);
    return to >= 0 && to < place.criteria ? { kind: "move", to } : { kind: "move", to: place.criterion };
  }
  const rank = /^[0-9]$/.test(key) ? (Number(key) + 9) % 10 : Number.NaN;
  return rank < place.levels ? { kind: "pick", rank } : null;
}

/** The key that chooses the level that stands so high, counted from 0; the tenth is chosen with 0. */
export function keyOf(rank: number): string {
  return String((rank + 1) % 10);
}
