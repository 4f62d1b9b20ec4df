import { v7 } from "uuid";
import type { Actor } from "@/access/actor";
import type { Occasion } from "@/access/occasion";

/** Makes a request's occasion: the one place where the clock is read and where ids begin. */
export function occasion<By extends Actor>(by: By, at: Date = new Date()): Occasion<By> {
  return { by, at, newId };
}

function newId(): string {
  return v7();
}
