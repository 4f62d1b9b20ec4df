// @vitest-environment jsdom
import { act, cleanup, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { MoveList } from "./move-list";

const rowHeight = 50;

function List({ onMove, disabled = false }: { onMove: (ids: string[]) => void; disabled?: boolean }) {
  const [ids, setIds] = useState(["a", "b", "c"]);
  const moved = (next: string[]) => {
    onMove(next);
    setIds(next);
  };
  const items = ids.map((id) => ({ id, name: id.toUpperCase(), content: id }));
  return <MoveList labelledBy="none" items={items} onMove={moved} disabled={disabled} />;
}

/** Draws the list with rows of 50 px from the top of the page, which jsdom does not lay out itself. */
function draw(disabled = false) {
  const orders: string[] = [];
  render(<List onMove={(ids) => orders.push(ids.join(""))} disabled={disabled} />);
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
    const place = [...(this.parentElement?.children ?? [])].indexOf(this);
    return new DOMRect(0, place * rowHeight, 300, rowHeight);
  });
  return orders;
}

/** A pointer's event, made of a mouse's: jsdom has none of its own. */
function pointer(type: string, target: EventTarget, init: MouseEventInit, pointerType = "mouse") {
  const event = new MouseEvent(type, { bubbles: true, ...init });
  act(() => target.dispatchEvent(Object.assign(event, { pointerType })));
}

const press = (target: Element, pointerType = "mouse") =>
  pointer("pointerdown", target, { buttons: 1 }, pointerType);
const pointTo = (clientY: number, buttons = 1) => pointer("pointermove", window, { clientY, buttons });

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("a list that is put in order", () => {
  it("follows the mouse when the middle of the next item is passed, and lets go with the button", () => {
    const orders = draw();
    press(screen.getByText("a"));
    pointTo(70);
    expect(orders).toEqual([]);
    pointTo(80);
    pointTo(140);
    pointer("pointerup", window, {});
    pointTo(10);
    expect(orders).toEqual(["bac", "bca"]);
    screen.getByText("A, now 3 of 3");
  });

  it("lets go when the button was released outside the page", () => {
    const orders = draw();
    press(screen.getByText("c"));
    pointTo(10, 0);
    pointTo(10);
    expect(orders).toEqual([]);
  });

  it("leaves a finger to scroll and a button to be pressed", () => {
    const orders = draw();
    press(screen.getByText("a"), "touch");
    pointTo(140);
    press(screen.getByRole("button", { name: "Move down: A" }));
    pointTo(140);
    expect(orders).toEqual([]);
  });

  it("cannot be dragged when it is only to be read", () => {
    const orders = draw(true);
    press(screen.getByText("a"));
    pointTo(140);
    expect(orders).toEqual([]);
  });
});
