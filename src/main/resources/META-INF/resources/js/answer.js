// Answers are sent until they arrive. The server keeps the first, so that sending twice does no harm.
const pause = 2000; // milliseconds between two tries
const patience = 10000; // milliseconds that one try may take

for (const form of document.querySelectorAll("form[data-unsaved]")) {
  form.addEventListener("submit", async (event) => {
    if (event.defaultPrevented || form.dataset.plain) return;
    event.preventDefault();
    const body = new URLSearchParams(new FormData(form, event.submitter));
    if (await saved(form, body)) {
      form.dispatchEvent(new Event("answered"));
      location.assign(form.action);
    } else {
      // The server has something to say: let the page that it sends say it.
      form.dataset.plain = "yes";
      delete form.dataset.sent;
      form.requestSubmit(event.submitter);
    }
  });
}

/** Whether the server took the answer; waits until it can be asked. */
async function saved(form, body) {
  for (;;) {
    try {
      const signal = AbortSignal.timeout(patience);
      const response = await fetch(form.action, { method: "POST", body, redirect: "manual", signal });
      if (response.type === "opaqueredirect") return true;
      if (response.status < 500) return false;
    } catch {
      // not reached: told below, tried again
    }
    tell(form);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

function tell(form) {
  if (form.querySelector("[data-not-sent]")) return;
  const line = document.createElement("p");
  line.className = "error";
  line.dataset.notSent = "";
  line.setAttribute("role", "alert");
  line.textContent = form.dataset.unsaved;
  form.append(line);
}
