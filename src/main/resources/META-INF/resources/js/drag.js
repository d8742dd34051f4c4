/**
 * Dragging by mouse, pen or finger. A mouse may grab a thing anywhere, a finger only by its grip, so that the page still scrolls.
 *
 * @param thing what is dragged; its controls stay what they are
 * @param moved called with the point under the pointer, as often as it moves
 * @param dropped called with the last point, or with nothing where the drag was given up
 */
const threshold = 5; // pixels before a press becomes a drag

export function draggable(thing, { grip = thing, moved, dropped }) {
  grip.style.touchAction = "none";
  thing.addEventListener("pointerdown", (down) => {
    if (down.button !== 0 || down.target.closest("button, select, input, a")) return;
    if (down.pointerType !== "mouse" && !grip.contains(down.target)) return;
    down.preventDefault();
    let dragging = false;

    function move(event) {
      if (event.pointerId !== down.pointerId) return;
      if (!dragging && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < threshold) return;
      dragging = true;
      thing.classList.add("dragged");
      moved({ x: event.clientX, y: event.clientY });
    }

    function end(event) {
      if (event.pointerId !== undefined && event.pointerId !== down.pointerId) return;
      removeEventListener("pointermove", move);
      removeEventListener("pointerup", end);
      removeEventListener("pointercancel", end);
      removeEventListener("keydown", escape, true);
      thing.classList.remove("dragged");
      if (dragging) dropped(event.type === "pointerup" ? { x: event.clientX, y: event.clientY } : null);
    }

    function escape(event) {
      if (event.key !== "Escape" || !dragging) return;
      event.preventDefault();
      event.stopPropagation();
      end(event);
    }

    addEventListener("pointermove", move);
    addEventListener("pointerup", end);
    addEventListener("pointercancel", end);
    addEventListener("keydown", escape, true);
  });
}
