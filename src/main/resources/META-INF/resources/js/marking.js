import { enabled, register } from "/js/keys.js";

// A mark is saved as soon as it is given, without a reload. Without this module, or where a request fails for good, the buttons do the same by themselves.
const answers = [...document.querySelectorAll("[data-answer]")];
const told = document.querySelector("[data-keys-told]");
const left = document.querySelector("[data-waiting]");
const longest = 60; // seconds between two tries, from 2 on, each time twice as many
let current = -1;

function go(to) {
  if (!answers[to]) return;
  current = to;
  answers[to].focus();
  answers[to].scrollIntoView({ block: "nearest" });
}

/** What stands in a form, as the server takes it. */
function content(form) {
  return JSON.stringify({
    points: form.elements.points.value,
    comment: form.elements.comment.value,
    seen: form.elements.seen.value || null,
    alike: form.elements.alike?.checked ?? false,
  });
}

function say(answer, text, trouble = false) {
  const state = answer.querySelector("[data-state]");
  state.textContent = text;
  state.classList.toggle("trouble", trouble);
}

function refuse(answer, text) {
  const line = answer.querySelector("[data-wrong]");
  line.textContent = text;
  line.hidden = !text;
  answer.querySelector("[name=points]").ariaInvalid = text ? "true" : null;
}

/** Tells how many answers still wait: those that say the same may stand on other pages. */
function count(marks) {
  const shown = new Map(answers.map((answer) => [answer.dataset.answer, answer]));
  const done = Object.keys(marks).filter((id) => shown.get(id)?.classList.contains("waiting") ?? true);
  for (const id of done) shown.get(id)?.classList.remove("waiting");
  const waiting = Math.max(0, Number(left.dataset.waiting) - done.length);
  left.dataset.waiting = String(waiting);
  left.textContent = waiting > 0 ? left.textContent.replace(/\d+/, String(waiting)) : left.dataset.done;
}

/** Takes over what is saved of an answer that was marked, or that says the same. */
function settle(answer, saved, points, comment) {
  const form = answer.querySelector("form");
  form.elements.points.value = points;
  form.elements.comment.value = comment;
  form.dataset.kept = kept(form);
  form.elements.alike?.closest("label").remove();
  say(answer, `✓ ${form.querySelector("[data-state]").dataset.saved} ${new Date(saved.at).toLocaleTimeString("en-GB")}`);
}

function kept(form) {
  return form.elements.points.value.trim() + "\n" + form.elements.comment.value.trim();
}

/** @returns whether it is saved */
async function save(answer) {
  const form = answer.querySelector("form");
  if (!form.elements.points.value.trim() || kept(form) === form.dataset.kept) return true;
  if (form.dataset.sending) {
    form.dataset.again = "yes";
    return false;
  }
  form.dataset.sending = "yes";
  const { saving, retrying } = form.querySelector("[data-state]").dataset;
  const points = form.elements.points.value.trim().replace(",", ".");
  const comment = form.elements.comment.value;
  say(answer, saving);
  try {
    const reply = await fetch(form.dataset.put, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRF-TOKEN": form.elements["csrf-token"].value },
      body: content(form),
    });
    if (reply.ok) {
      const saved = await reply.json();
      delete form.dataset.tries;
      refuse(answer, "");
      count(saved.marks);
      for (const other of answers.filter((one) => one.dataset.answer in saved.marks)) {
        const typing = other === answer && (form.elements.points.value.trim().replace(",", ".") !== points || form.elements.comment.value !== comment);
        other.querySelector("form").elements.seen.value = saved.marks[other.dataset.answer];
        if (!typing) settle(other, saved, saved.reached, comment);
      }
      return true;
    }
    if (reply.status >= 500) throw new Error(String(reply.status));
    say(answer, "");
    refuse(answer, (await reply.json().catch(() => ({}))).detail ?? `${reply.status} ${reply.statusText}`);
    form.dataset.kept = kept(form);
  } catch {
    say(answer, retrying, true);
    const tries = Number(form.dataset.tries ?? 0) + 1;
    form.dataset.tries = String(tries);
    setTimeout(() => save(answer), 1000 * Math.min(longest, 2 ** tries));
  } finally {
    delete form.dataset.sending;
    if (form.dataset.again) {
      delete form.dataset.again;
      save(answer);
    }
  }
  return false;
}

for (const [index, answer] of answers.entries()) {
  const form = answer.querySelector("form");
  form.dataset.kept = kept(form);
  answer.addEventListener("focusin", () => (current = index));
  form.addEventListener("change", (event) => {
    if (event.target.name !== "alike") save(answer);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(answer);
    if (event.submitter === null || document.activeElement === form.elements.points) go(index + 1);
  });
}

if (told) {
  const words = told.dataset;
  told.hidden = !enabled();
  for (let figure = 0; figure <= 9; figure++) {
    register({
      key: String(figure),
      label: words.points,
      group: "points",
      shown: "0–9",
      run: () => {
        const answer = answers[Math.max(current, 0)];
        const points = answer?.querySelector("[name=points]");
        if (!points || figure > Number(points.dataset.most)) return;
        current = Math.max(current, 0);
        points.value = String(figure);
        save(answer);
      },
    });
  }
  register({ key: "Enter", label: words.next, run: () => go(current + 1) });
  register({ key: "j", label: words.down, run: () => go(current + 1) });
  register({ key: "k", label: words.up, run: () => go(current - 1) });
  register({ key: "c", label: words.comment, run: () => answers[Math.max(current, 0)]?.querySelector("[name=comment]").focus() });
}
if (location.hash.startsWith("#answer-")) go(answers.findIndex((one) => `#${one.id}` === location.hash));
