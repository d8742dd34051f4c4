import { listen } from "/js/press.js";

// A decision goes out, and the next candidate comes in, without a reload: what is between is one request and its redirect. Without this
// module, or where a request fails, the forms and links do the same by themselves.
const main = document.querySelector("main");
const said = document.createElement("div");
said.setAttribute("role", "status");
said.className = "visually-hidden";
document.body.append(said);
let busy = false;

/** What the page needs whenever its candidate is another. */
function settle() {
  for (const reasons of main.querySelectorAll("[data-reasons]")) {
    const buttons = reasons.querySelectorAll("button");
    const follow = () => buttons.forEach((button) => (button.disabled = !reasons.open));
    reasons.addEventListener("toggle", follow);
    follow(); // figures reject only while the reasons are seen
  }
  const text = main.querySelector(".review .text");
  const mark = text?.querySelector("mark");
  if (mark && text.scrollHeight > text.clientHeight) {
    text.scrollTop += mark.getBoundingClientRect().top - text.getBoundingClientRect().top - text.clientHeight / 4;
  }
}

async function swap(address, options, otherwise) {
  if (busy) return; // what is pressed meanwhile means a candidate that nobody has seen
  busy = true;
  main.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(address, { ...options, headers: { Accept: "text/html" } });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const next = page.querySelector("main");
    if (!next?.querySelector("h1")) throw new Error("no page of this kind");
    main.replaceChildren(...next.childNodes);
    document.title = page.title;
    history.replaceState(null, "", answer.url);
    listen();
    settle();
    scrollTo(0, 0);
    main.querySelector("h1").focus({ preventScroll: true });
    said.textContent = main.querySelector("[data-said]")?.textContent.trim() ?? "";
  } catch {
    otherwise();
  } finally {
    busy = false;
    main.removeAttribute("aria-busy");
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.matches("[data-swap]")) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  swap(form.getAttribute("action"), { method: "POST", body }, () => {
    // The browser sends it by itself, and shows what came of it.
    for (const [name, value] of body) {
      if (form.elements[name]?.type === "hidden") continue;
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = name;
      field.value = value;
      form.append(field);
    }
    HTMLFormElement.prototype.submit.call(form);
  });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[data-swap]");
  if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  swap(link.href, {}, () => location.assign(link.href));
});

settle();
