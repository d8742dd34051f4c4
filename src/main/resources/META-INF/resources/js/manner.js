import { takesBack } from "/js/changes.js";
import { register } from "/js/keys.js";
import { read, show } from "/js/response.js";

/**
 * How an answer is given, told with it: for how many milliseconds its question was in view, and whether another answer stood there before. Both outlive
 * the page, which is loaded again when a hint is shown or a card is turned.
 */
const question = document.querySelector("[data-timed]");

if (question) {
  const key = `factloom.manner.${question.dataset.timed}`;
  const form = document.querySelector("form[data-question]");
  const { taken = 0, changed = false, response } = stored();
  const manner = { taken, changed };
  let since = document.hidden ? undefined : performance.now();

  function pause() {
    if (since !== undefined) manner.taken += performance.now() - since;
    since = undefined;
  }

  function keep(more = {}) {
    try {
      sessionStorage.setItem(key, JSON.stringify({ ...manner, ...more }));
    } catch {
      // storage is blocked: the time counts from when the page was loaded
    }
  }

  document.addEventListener("visibilitychange", () => {
    if (document.hidden) pause();
    else since ??= performance.now();
  });
  addEventListener("pagehide", () => {
    pause();
    keep();
  });
  addEventListener("pageshow", () => (since ??= performance.now()));

  // What was answered before the hint is not kept elsewhere in a review.
  const hint = document.getElementById("hint");
  if (form && hint && !("draft" in form.dataset)) {
    hint.addEventListener("submit", () => addEventListener("pagehide", () => keep({ response: read(form) })));
    if (response) show(form, response);
  }

  if (form) {
    let before = read(form);
    form.addEventListener("change", () => {
      const now = read(form);
      manner.changed ||= takesBack(before, now);
      before = now;
    });
  }

  for (const sent of document.querySelectorAll("form[data-unsaved]")) {
    sent.addEventListener("formdata", ({ formData }) => {
      const running = since === undefined ? 0 : performance.now() - since;
      formData.set("taken", String(Math.round(manner.taken + running)));
      if (form) formData.set("changed", String(manner.changed));
    });
  }

  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(key)) ?? {};
    } catch {
      return {};
    }
  }
}

// One key goes through how sure one is, and back to not saying it.
const sure = document.querySelector("[data-sure]");
if (sure && sure.querySelector("kbd")) {
  const levels = [...sure.querySelectorAll("input")];
  register({
    key: "c",
    label: sure.dataset.sure,
    run: () => {
      const next = levels.findIndex((level) => level.checked) + 1;
      for (const [index, level] of levels.entries()) level.checked = index === next;
    },
  });
}
