/**
 * Follows an assignment: the server sends the part of the page that changes every two seconds. Where nothing comes, be it that the network holds streams back or that the server
 * is started anew, the page is fetched instead, until something comes again.
 */
const silence = 6000; // milliseconds after which a stream is not waited for
const between = 3000; // between two fetches
const again = 15000; // after which a stream that was refused is tried once more
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

/** Takes over what came, and keeps the focus, and what is scrolled, where they are. */
function show(html, state) {
  const next = new DOMParser().parseFromString(html, "text/html").querySelector("[data-live]");
  if (!next) return false;
  if (paused) return true;
  say(state);
  following.querySelector("[data-clock]").textContent = next.dataset.at;
  if (next.innerHTML === view.innerHTML) return true;
  const focused = view.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  const left = view.querySelector(".scroll")?.scrollLeft ?? 0;
  view.replaceWith(next);
  view = next;
  view.querySelector(".scroll")?.scrollTo({ left });
  if (focused) view.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
  const now = names(view);
  const more = now.filter((name) => !stuck.includes(name));
  if (more.length > 0) announce.textContent = `${view.querySelector("[data-stuck]").dataset.stuck}: ${more.join(", ")}`;
  stuck = now;
  return true;
}

function open() {
  stream?.close();
  opened = performance.now();
  stream = new EventSource(following.dataset.stream);
  stream.addEventListener("message", (event) => {
    streamed = performance.now();
    show(event.data, "streaming");
  });
}

async function fetchPage() {
  fetched = performance.now();
  try {
    const response = await fetch(location.href, { headers: { Accept: "text/html" }, cache: "no-store", signal: AbortSignal.timeout(silence) });
    if (response.ok && show(await response.text(), "polling")) return;
  } catch {
    // not reached
  }
  if (!paused) say("lost");
}

function look() {
  const now = performance.now();
  if (paused || now - streamed < silence) return;
  if (now - fetched > between) fetchPage();
  if (stream.readyState === EventSource.CLOSED && now - opened > again) open();
}

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
setInterval(look, 1000);
