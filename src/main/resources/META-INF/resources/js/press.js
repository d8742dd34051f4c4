import { register } from "/js/keys.js";

// Everything that shows its key is pressed by it: <button data-key="1">, <a data-key="Enter">; a <select> is gone to. Figures are listed as one.
// Other keys that do the same stand in data-also, "Enter" or "Space" or both.
for (const control of document.querySelectorAll("[data-key]")) {
  const { key } = control.dataset;
  const run = () => (control.matches("select") ? control.focus() : control.click());
  if (/^\d$/.test(key)) {
    const list = control.closest("[data-keys]");
    const shown = `1–${list.querySelectorAll("[data-key]").length}`;
    register({ key, label: list.dataset.keys, group: "choice", shown, run });
  } else {
    register({ key, label: words(control), run });
  }
  for (const other of (control.dataset.also ?? "").split(" ").filter(Boolean)) {
    register({ key: other === "Space" ? " " : other, label: words(control), run });
  }
}

/** The name of a control, or its text without its key. */
function words(control) {
  if (control.ariaLabel) return control.ariaLabel;
  const copy = control.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((cap) => cap.remove());
  return copy.textContent.trim();
}

// A form is sent once, however often its button is pressed.
for (const form of document.querySelectorAll("main form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = "yes";
  });
}
// The back button may bring a page back as it was left.
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});
