import { register } from "/js/keys.js";

// Everything that shows its key is pressed by it: <button data-key="1">, <a data-key="Enter">; a <select> is gone to. Figures are listed as one.
// Other keys that do the same stand in data-also, "Enter" or "Space" or both.
let forgets = [];

/** Takes the place of what was heard before: a page calls it once more when its content is another. */
export function listen() {
  forgets.forEach((forget) => forget());
  forgets = [...document.querySelectorAll("[data-key]")].flatMap(heard);
  for (const form of document.querySelectorAll("main form[method=post]")) {
    form.addEventListener("submit", once);
  }
}

function heard(control) {
  const { key } = control.dataset;
  const run = () => (control.matches("select") ? control.focus() : control.click());
  const others = (control.dataset.also ?? "").split(" ").filter(Boolean);
  const also = others.map((other) => register({ key: other === "Space" ? " " : other, label: words(control), run }));
  if (!/^\d$/.test(key)) return [register({ key, label: words(control), run }), ...also];
  const list = control.closest("[data-keys]");
  const keys = [...list.querySelectorAll("[data-key]")].map((one) => one.dataset.key);
  const shown = keys.at(-1) === String(keys.length) ? `1–${keys.length}` : keys.join(", ");
  return [register({ key, label: list.dataset.keys, group: "choice", shown, run }), ...also];
}

/** The name of a control, or its text without its key. */
function words(control) {
  if (control.ariaLabel) return control.ariaLabel;
  const copy = control.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((cap) => cap.remove());
  return copy.textContent.trim();
}

// A form is sent once, however often its button is pressed.
function once(event) {
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "yes";
}
// The back button may bring a page back as it was left.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

listen();
