import { deliver, form, line, person } from "/js/drafts.js";
import { drop, find } from "/js/kept.js";

/**
 * Offers what this device kept of the question while the server was away, or of another new one. It goes to the server first, whose page then shows it; until
 * that is decided nothing else is kept of the question.
 */
const to = line.dataset.drafts;
const place = document.querySelector("[data-kept]");
const folder = to.slice(0, to.lastIndexOf("/") + 1);
const own = find(person).find((draft) => draft.to === to);
const kept = own ?? find(person).find((draft) => place.dataset.kept === "fresh" && draft.fresh && draft.to.startsWith(folder));

/** Whether it is still to be decided what becomes of what was kept of this question. */
export let undecided = own !== undefined;

if (kept) {
  place.hidden = false;
  place.querySelector("time").textContent = new Date(kept.at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
  place.querySelector("[data-own]").hidden = !own;
  place.querySelector("[data-another]").hidden = own;
  place.querySelector("bdi").textContent = JSON.parse(kept.body).fields.stem || place.dataset.empty;
  const [go, discard] = place.querySelectorAll("button");
  go.addEventListener("click", async () => {
    await deliver(kept);
    if (!find(person).some((draft) => draft.to === kept.to)) location.assign(`${kept.editor}${kept.editor.includes("?") ? "&" : "?"}draft=true`);
  });
  discard.addEventListener("click", () => {
    drop(person, kept);
    place.remove();
    undecided = false;
    form.dispatchEvent(new Event("input"));
  });
}
