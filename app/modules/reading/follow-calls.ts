const openMs = 120;
const closeMs = 200;
const gap = 6;

/** Copies of what a link in the text calls: a term and its definition, or a source, as they stand at the foot of the page. */
function noteOf(call: HTMLAnchorElement): Node[] {
  const entry = document.getElementById(decodeURIComponent(call.hash.slice(1)));
  const words = entry?.querySelector("[data-note]");
  if (!words) return [];
  const copies = [...words.childNodes].map((node) => node.cloneNode(true));
  const name = entry?.querySelector("dt")?.textContent;
  if (!name) return copies;
  const heading = document.createElement("b");
  heading.textContent = name;
  return [heading, " ", ...copies].map((node) =>
    typeof node === "string" ? document.createTextNode(node) : node,
  );
}

function callAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>("[data-term], [data-source] a") : null;
}

/** Under the call, or above it where there is no room; never over the window's edge. Style rules allow this, attributes not. */
function place(popover: HTMLElement, call: HTMLElement) {
  const at = call.getClientRects()[0] ?? call.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left - 12, document.documentElement.clientWidth - width - gap));
  const below = at.bottom + gap;
  popover.style.left = `${left}px`;
  popover.style.top = `${below + height > innerHeight && at.top > height + gap ? at.top - height - gap : below}px`;
}

/**
 * Opens the popover for calls in `text`: by hover after a moment, by focus at once, by tap instead of following the link.
 * It stays while the pointer is on the call or on the popover, and closes on Escape, elsewhere, or when the page moves
 * (WCAG 1.4.13: dismissable, hoverable, persistent). Returns the way to stop.
 */
export function followCalls(text: HTMLElement, popover: HTMLElement): () => void {
  let current: HTMLAnchorElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const close = () => {
    clearTimeout(timer);
    current?.removeAttribute("data-open");
    current = null;
    if (popover.matches(":popover-open")) popover.hidePopover();
  };
  const open = (call: HTMLAnchorElement) => {
    clearTimeout(timer);
    if (call === current) return;
    close();
    const note = noteOf(call);
    if (note.length === 0) return;
    popover.replaceChildren(...note);
    // The list at the foot is the keyboard's way to these links.
    for (const link of popover.querySelectorAll("a")) link.tabIndex = -1;
    popover.showPopover();
    place(popover, call);
    call.setAttribute("data-open", "");
    current = call;
  };
  const later = (act: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };

  const over = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    const call = callAt(event.target);
    if (call) later(() => open(call), openMs);
    else if (current) later(close, closeMs);
  };
  const stay = () => clearTimeout(timer);
  const leave = () => current && later(close, closeMs);
  const focus = (event: FocusEvent) => {
    const call = callAt(event.target);
    if (call?.matches(":focus-visible")) open(call);
    else close();
  };
  const click = (event: MouseEvent) => {
    const call = callAt(event.target);
    // detail is 0 when Enter did it: a link then does what links do.
    if (!call || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(call);
  };
  const press = (event: PointerEvent) => {
    const target = event.target as Node;
    if (current && !popover.contains(target) && !current.contains(target)) close();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === "Escape" && current) close();
  };

  text.addEventListener("pointerover", over);
  text.addEventListener("pointerleave", leave);
  text.addEventListener("click", click);
  popover.addEventListener("pointerenter", stay);
  popover.addEventListener("pointerleave", leave);
  document.addEventListener("focusin", focus);
  document.addEventListener("pointerdown", press);
  document.addEventListener("keydown", key);
  addEventListener("scroll", close, { passive: true });
  return () => {
    close();
    text.removeEventListener("pointerover", over);
    text.removeEventListener("pointerleave", leave);
    text.removeEventListener("click", click);
    popover.removeEventListener("pointerenter", stay);
    popover.removeEventListener("pointerleave", leave);
    document.removeEventListener("focusin", focus);
    document.removeEventListener("pointerdown", press);
    document.removeEventListener("keydown", key);
    removeEventListener("scroll", close);
  };
}
