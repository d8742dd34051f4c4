import { drop, keep, kept, post } from "/js/unsent.js";

// Answers are sent until they arrive.
const pause = 2000; // milliseconds between two tries
const forms = [...document.querySelectorAll("form[data-unsaved]")];
const asleep = []; // controls that take no other answer while one is on its way

for (const form of forms) {
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented || form.dataset.plain) return;
    event.preventDefault();
    if (!("sending" in form.dataset)) send(form, new URLSearchParams(new FormData(form, event.submitter)), event.submitter);
  });
}

// What was answered here before, and did not arrive.
for (const action of new Set(forms.map((form) => form.getAttribute("action")))) {
  const fields = kept(action);
  if (!fields) continue;
  const form = forms.find((one) => one.getAttribute("action") === action);
  const body = new URLSearchParams([...fields, ["csrf-token", form.elements["csrf-token"].value]]);
  const chosen = forms.flatMap((one) => [...one.querySelectorAll("button[name]")]).find((one) => body.get(one.name) === one.value);
  sleep(chosen);
  send(form, body, chosen, true);
}

/** @param again whether it was given on this page before it was left: what the form holds now is another answer, or none */
async function send(form, body, chosen, again = false) {
  const action = form.getAttribute("action");
  for (const one of forms) one.dataset.sending = "";
  keep(action, body);
  let told;
  while (!(told = await post(action, body))) {
    sleep(chosen);
    tell(form);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  drop(action);
  wake(chosen);
  if (told === "saved") {
    form.dispatchEvent(new Event("answered"));
    location.assign(form.action);
  } else if (again) {
    location.assign(`${form.action}?elsewhere=true`);
  } else {
    // The server has something to say: let the page that it sends say it.
    form.dataset.plain = "yes";
    delete form.dataset.sent;
    form.requestSubmit(chosen);
  }
}

/** Shows which answer is on its way, and takes no other. */
function sleep(chosen) {
  if (asleep.length > 0) return;
  chosen?.setAttribute("aria-pressed", "true");
  for (const form of forms) form.dataset.asleep = "";
  for (const control of document.querySelectorAll("form[data-unsaved] :is(button, input:not([type=hidden]), select, textarea)")) {
    if (!control.disabled) asleep.push(control);
    control.disabled = true;
  }
  addEventListener("beforeunload", warn);
}

function wake(chosen) {
  chosen?.removeAttribute("aria-pressed");
  for (const form of forms) delete form.dataset.asleep;
  for (const control of asleep.splice(0)) control.disabled = false;
  removeEventListener("beforeunload", warn);
}

// The back button may bring a page back as it was left.
addEventListener("pageshow", ({ persisted }) => {
  if (persisted) for (const form of forms) delete form.dataset.sending;
});

function warn(event) {
  event.preventDefault();
}

function tell(form) {
  if (document.querySelector("[data-not-sent]")) return;
  const line = document.createElement("p");
  line.className = "error";
  line.dataset.notSent = "";
  line.setAttribute("role", "alert");
  line.textContent = form.dataset.unsaved;
  form.append(line);
}
