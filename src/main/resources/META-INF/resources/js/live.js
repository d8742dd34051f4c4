/**
 * Follows an assignment: the server sends the part of the page that changes every two seconds. Where nothing comes, be it that the network holds streams back or that the server
 * is started anew, the page is fetched instead, until something comes again.
 */
const silence = 6000; // milliseconds after which a stream is not waited for
const between = 2000; // between two fetches
const again = 15000; // after which a stream that told nothing is tried once more
const following = document.querySelector("[data-following]");
const how = following.querySelector("[data-how]");
const pause = following.querySelector("[data-pause]");
const announce = document.querySelector("[data-announce]");
const words = { pause: pause.textContent, resume: pause.dataset.resume };
let view = document.querySelector("[data-live]");
let stream;
let opened = 0;
let streamed = performance.now(); // when the stream told something last
let fetched = 0;
let paused = false;
let stuck = names(view);

function names(part) {
  return [...part.querySelectorAll("[data-stuck] bdi")].map((name) => name.textContent);
}

function say(state) {
  following.classList.toggle("lost", state === "lost");
  if (how.textContent !== following.dataset[state]) how.textContent = following.dataset[state];
}

/** Takes over what came, unless it is older than what is shown, as what a network held back may be. */
function show(html, state) {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector("[data-live]");
  if (!next || Number(next.dataset.computed) < Number(view.dataset.computed)) return false;
  if (paused) return true;
  say(state);
  following.querySelector("[data-clock]").textContent = next.dataset.at;
  view.dataset.computed = next.dataset.computed;
  replace([...view.children], [...next.children]);
  const now = names(view);
  const more = now.filter((name) => !stuck.includes(name));
  if (more.length > 0) {
    announce.textContent = "";
    const text = `${view.querySelector("[data-stuck]").dataset.stuck}: ${more.join(", ")}`;
    setTimeout(() => (announce.textContent = text), 100);
  }
  stuck = now;
  return true;
}

/** Those parts that are not the same, and keeps the focus, and what is scrolled, where they are. */
function replace(parts, others) {
  const active = view.contains(document.activeElement) ? document.activeElement : null;
  const left = view.querySelector(".scroll")?.scrollLeft ?? 0;
  if (parts.length !== others.length) view.replaceChildren(...others);
  else parts.forEach((part, i) => part.outerHTML === others[i].outerHTML || part.replaceWith(others[i]));
  view.querySelector(".scroll")?.scrollTo({ left });
  if (!active || active.isConnected) return;
  const same = active.hasAttribute("href") ? `[href="${CSS.escape(active.getAttribute("href"))}"]` : ".scroll";
  view.querySelector(same)?.focus({ preventScroll: true });
}

function open() {
  stream?.close();
  opened = performance.now();
  stream = new EventSource(following.dataset.stream);
  stream.addEventListener("message", (event) => {
    if (show(event.data, "streaming")) streamed = performance.now();
  });
  // Refused, be it that the rights are gone: the page tells.
  stream.addEventListener("error", ({ target }) => target === stream && target.readyState === EventSource.CLOSED && fetchPage());
}

/** Leaves nothing of what is not to be seen any more. */
function leave() {
  paused = true;
  stream.close();
  view.replaceChildren();
  location.reload();
}

async function fetchPage() {
  fetched = performance.now();
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store", signal: AbortSignal.timeout(silence) });
    if (response.redirected || [401, 403, 404].includes(response.status)) return leave();
    if (response.ok) {
      show(await response.text(), "polling");
      return;
    }
  } catch {
    // not reached
  }
  if (!paused) say("lost");
}

function look() {
  const now = performance.now();
  if (paused || document.hidden || now - streamed < silence) return;
  if (now - opened > silence) stream.close();
  if (now - fetched > between) fetchPage();
  if (now - opened > again) open();
}

// What nobody looks at keeps no connection from other pages.
document.addEventListener("visibilitychange", () => {
  if (paused) return;
  if (document.hidden) {
    stream.close();
  } else {
    fetchPage();
    open();
  }
});

pause.addEventListener("click", () => {
  paused = !paused;
  pause.textContent = paused ? words.resume : words.pause;
  if (paused) {
    stream.close();
    say("paused");
  } else {
    fetchPage();
    open();
  }
});
pause.hidden = false;
following.dataset.liveOn = "";
open();
setInterval(look, 500);
