import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Lets the mouse drag the children of a list to another place. It comes on top of a list's own controls and is for the
 * mouse only: a finger that draws over the list scrolls the page. The child moves as soon as the pointer has passed the
 * middle of the next one, so nothing has to float.
 */
export function useDragOrder(
  list: RefObject<HTMLElement | null>,
  onDrag: (from: number, to: number) => void,
  disabled: boolean,
) {
  const drag = useEffectEvent(onDrag);
  useEffect(() => {
    const element = list.current;
    if (!element || disabled) return;
    const listening = new AbortController();
    const { signal } = listening;
    let dragged: Element | null = null;

    function down(event: PointerEvent) {
      const { target, pointerType, button } = event;
      if (!element || pointerType !== "mouse" || button !== 0 || !(target instanceof Element)) return;
      if (!target.closest("button, a")) {
        dragged = [...element.children].find((child) => child.contains(target)) ?? null;
      }
    }

    function move({ clientY, buttons }: PointerEvent) {
      if (buttons === 0) dragged = null;
      if (!element || !dragged) return;
      const children = [...element.children];
      const above = children.filter((child) => child !== dragged && middleOf(child) < clientY);
      const from = children.indexOf(dragged);
      if (from !== above.length) drag(from, above.length);
    }

    element.addEventListener("pointerdown", down, { signal });
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", () => (dragged = null), { signal });
    return () => listening.abort();
  }, [list, disabled]);
}

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
