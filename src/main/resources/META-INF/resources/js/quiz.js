import { enabled, register } from "/js/keys.js";
import { matchable } from "/js/match.js";
import { movable } from "/js/order.js";
import { startTimer } from "/js/timer.js";
import "/js/press.js";
import "/js/answer.js";
import "/js/draft.js";
import "/js/heard.js";
import "/js/manner.js";

// Practice that was assigned may be stopped by the clock; the server then tells what counts.
const timed = document.querySelector("[data-timed-practice]");
if (timed) startTimer(timed, () => {}, () => location.assign(`/attempts/${timed.dataset.exam}/result`));

// Whoever begins to type means the only field.
const field = document.querySelector("main input[name=text], main input[name=entry]");
if (field) {
  document.addEventListener("keydown", (event) => {
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.defaultPrevented;
    const typed = event.key.length === 1 && event.key !== " " && event.key !== "?";
    if (plain && typed && !event.target.closest("input, button, a, dialog")) field.focus();
  });
}

// Enter goes from one part of a list to the next; in the last one, or an empty one, it answers.
const entries = [...document.querySelectorAll("input[name=entry]")];
for (const [index, entry] of entries.entries()) {
  entry.addEventListener("keydown", (event) => {
    const next = entries[index + 1];
    if (event.key !== "Enter" || event.isComposing || !entry.value.trim() || !next) return;
    event.preventDefault();
    next.focus();
  });
}

for (const time of document.querySelectorAll("time[data-clock]")) {
  time.textContent = new Date(time.dateTime).toLocaleTimeString("en-GB");
}

// A long paragraph may have its marked sentence below the screen: it is brought there, as far as the verdict stays.
const verdict = document.querySelector(".verdict");
const proof = document.querySelector(".source mark");
if (verdict && proof && !location.hash) {
  addEventListener("load", () => requestAnimationFrame(() => {
    const below = proof.getBoundingClientRect().bottom + 16 - (innerHeight - document.querySelector(".told").offsetHeight);
    const room = verdict.getBoundingClientRect().top - 16;
    if (below > 0 && room > 0) scrollBy(0, Math.min(below, room));
  }));
}

for (const list of document.querySelectorAll("[data-pairs]")) matchable(list);

for (const list of document.querySelectorAll("[data-events]")) {
  document.querySelector("[data-by-key]").hidden = !enabled();
  movable(list, () => list.dispatchEvent(new Event("change", { bubbles: true })));
  for (let place = 1; place <= list.children.length; place++) {
    register({
      key: String(place),
      label: list.dataset.pick,
      group: "pick",
      shown: `1–${list.children.length}`,
      run: () => list.children[place - 1].focus(),
    });
  }
  for (const [key, step] of [["ArrowUp", "up"], ["ArrowDown", "down"]]) {
    register({
      key,
      label: list.dataset.move,
      group: "move",
      shown: "↑ ↓",
      run: () => document.activeElement.closest("[data-events] > li")?.dispatchEvent(new CustomEvent("move", { detail: step })),
    });
  }
}
