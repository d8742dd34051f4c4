/**
 * Single-key shortcuts. A page's module says what its keys do:
 *
 *   import { register } from "/js/keys.js";
 *   const forget = register({ key: "s", label: "Read in the article", run: () => … });
 *
 * `key` is a KeyboardEvent.key ("s", "1", " ", "Enter"); of two registrations of a key the later wins until it is forgotten.
 * Keys registered with the same `group` are listed as one, `shown` replacing the key: { key: "1", group: "choose", shown: "1–9", … }.
 * Nothing runs in a text field, with Ctrl, Alt or Meta, while a key repeats, or behind an open dialog; Enter and Space
 * leave links and buttons to themselves. Keys that type a character can be switched off on each device.
 */
const registered = [];
const storageKey = "factloom.keys";

/** Adds a shortcut; answers a function that removes it again. */
export function register({ key, label, run, group = key, shown = key }) {
  const shortcut = { key, label, run, group, shown };
  registered.push(shortcut);
  return () => {
    const place = registered.indexOf(shortcut);
    if (place >= 0) registered.splice(place, 1);
  };
}

/** Whether keys that type a character work on this device. */
export function enabled() {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true; // storage is blocked: the default
  }
}

export function setEnabled(on) {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // storage is blocked: the choice cannot be kept
  }
  for (const box of document.querySelectorAll("[data-keys-switch]")) box.checked = on;
}

const typing = "textarea, select, [contenteditable]:not([contenteditable=false]), "
  + "input:not([type=radio], [type=checkbox], [type=button], [type=submit], [type=reset], [type=range])";
const pressed = "a[href], button, summary, input, label";

function mayRun(event) {
  if (event.defaultPrevented || event.repeat || event.isComposing) return false;
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  if (document.querySelector("dialog[open]")) return false;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(typing)) return false;
  if ((event.key === "Enter" || event.key === " ") && target.closest(pressed)) return false;
  return event.key.length > 1 || enabled();
}

function showHelp() {
  const dialog = document.getElementById("keys");
  const list = dialog.querySelector("[data-keys]");
  list.replaceChildren();
  const groups = new Map(registered.map((shortcut) => [shortcut.group, shortcut]));
  for (const { shown, label } of groups.values()) {
    const term = document.createElement("dt");
    const cap = document.createElement("kbd");
    cap.textContent = shown === " " ? "Space" : shown;
    term.append(cap);
    const meaning = document.createElement("dd");
    meaning.textContent = label;
    list.append(term, meaning);
  }
  dialog.querySelector("[data-no-keys]").hidden = groups.size > 0;
  dialog.showModal();
}

document.addEventListener("keydown", (event) => {
  if (!mayRun(event)) return;
  const shortcut = registered.findLast((candidate) => candidate.key === event.key);
  if (shortcut) {
    event.preventDefault();
    shortcut.run(event);
  } else if (event.key === "?") {
    event.preventDefault();
    showHelp();
  }
});

const button = document.getElementById("keys-button");
if (button) {
  button.hidden = false;
  button.addEventListener("click", showHelp);
}
for (const box of document.querySelectorAll("[data-keys-switch]")) {
  box.checked = enabled();
  box.addEventListener("change", () => setEnabled(box.checked));
}
