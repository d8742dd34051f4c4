/** Events to put in order: moved by their buttons, dragged, or picked up by number and moved by arrows; the hidden places follow. */

/** @param moved called after each move by the learner */
export function movable(list, moved) {
  list.classList.add("movable");
  const told = list.parentElement.querySelector("[data-moved]");
  const items = () => [...list.children];

  function number() {
    items().forEach((item, index) => {
      item.querySelector("select").value = String(index + 1);
      item.querySelector("kbd").textContent = String(index + 1);
      item.querySelector("[data-up]").disabled = index === 0;
      item.querySelector("[data-down]").disabled = index === list.children.length - 1;
    });
  }

  /** What is stored stands in the order of its places. */
  function place() {
    items()
      .sort((one, other) => one.querySelector("select").value - other.querySelector("select").value)
      .forEach((item) => list.append(item));
    number();
  }

  function tell(item) {
    number();
    told.textContent = `${item.querySelector(".event").textContent} ${list.dataset.now} ${items().indexOf(item) + 1}`;
    moved();
  }

  function move(item, up) {
    const other = up ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (up) other.before(item);
    else other.after(item);
    tell(item);
  }

  for (const item of items()) {
    item.tabIndex = -1;
    item.draggable = true;
    item.querySelector("select").hidden = true;
    item.querySelector("kbd").hidden = false;
    item.querySelector(".move").hidden = false;
    for (const button of item.querySelectorAll("button")) {
      button.addEventListener("click", () => {
        move(item, "up" in button.dataset);
        (button.disabled ? item : button).focus();
      });
    }
    item.addEventListener("move", (event) => {
      move(item, event.detail === "up");
      item.focus();
    });
    item.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", "");
      event.dataTransfer.effectAllowed = "move";
      item.classList.add("dragged");
    });
    item.addEventListener("dragend", () => {
      item.classList.remove("dragged");
      tell(item);
    });
  }
  list.addEventListener("dragover", (event) => {
    const dragged = list.querySelector(".dragged");
    const over = event.target.closest("[data-events] > li");
    if (!dragged || !over || over.parentElement !== list) return;
    event.preventDefault();
    if (over === dragged) return;
    const half = over.getBoundingClientRect();
    if (event.clientY < half.top + half.height / 2) over.before(dragged);
    else over.after(dragged);
  });
  list.addEventListener("placed", place);
  place();
}
