/**
 * Shows the time that is left, by the server's clock: the page counts from what the server said last, and asks it again every few seconds, so that
 * time granted meanwhile is shown. A wrong clock of the device changes nothing.
 */
const asking = 8000; // milliseconds between two questions to the server
const warnings = [10, 1]; // minutes
const day = 86400; // seconds; what ends later needs no timer yet
const hidden = "factloom.timer-hidden";

/**
 * @param at tells the number of the question that is open
 * @param timeUp called when no time is left
 * @param ended called when the server says that the exam is over, and again as long as the page stays
 * @returns what asks the server at once, and so tells it the number
 */
export function startTimer(exam, at, timeUp, ended) {
  const shown = exam.querySelector("[data-timer]");
  if (!shown) return;
  const announce = exam.querySelector("[data-announce]");
  const button = exam.querySelector("[data-hide-timer]");
  const labels = { hide: button.textContent, show: button.dataset.show };
  let left = limit(exam.dataset.secondsLeft);
  let since = performance.now();
  let warned = warnings.filter((minutes) => left <= minutes * 60);
  let over = false;

  button.hidden = false;
  show(localStorage.getItem(hidden) !== "yes");
  button.addEventListener("click", () => show(shown.hidden));

  function show(visible) {
    shown.hidden = !visible;
    button.textContent = visible ? labels.hide : labels.show;
    if (visible) localStorage.removeItem(hidden);
    else localStorage.setItem(hidden, "yes");
  }

  function tick() {
    const seconds = Math.max(0, Math.round(left - (performance.now() - since) / 1000));
    const minutes = Math.floor(seconds / 60);
    shown.parentElement.hidden = seconds > day;
    shown.textContent = exam.dataset.timeLeft.replace("{time}", `${minutes}:${String(seconds % 60).padStart(2, "0")}`);
    shown.parentElement.classList.toggle("soon", seconds <= 60);
    for (const warning of warnings) {
      if (seconds > warning * 60) warned = warned.filter((other) => other !== warning);
      else if (!warned.includes(warning)) {
        warned.push(warning);
        if (seconds > (warning - 1) * 60) {
          announce.textContent = exam.dataset[`minutes${warning}`];
          shown.hidden && show(true);
        }
      }
    }
    if (seconds === 0 && !over) {
      over = true;
      announce.textContent = exam.dataset.timeUp;
      timeUp();
    }
    if (seconds > 0) over = false;
  }

  async function ask() {
    try {
      const response = await fetch(`/api/attempts/${exam.dataset.exam}?at=${at()}`, { headers: { Accept: "application/json" }, signal: AbortSignal.timeout(asking) });
      if (!response.ok) return;
      const state = await response.json();
      if (state.finishedAt) return ended();
      left = limit(state.secondsLeft);
      since = performance.now();
      tick();
    } catch {
      // not reached: counted on from what is known
    }
  }

  /** None may be set while the page is open. */
  function limit(seconds) {
    return seconds === undefined ? Infinity : Number(seconds);
  }

  tick();
  setInterval(tick, 1000);
  setInterval(ask, asking);
  document.addEventListener("visibilitychange", () => document.hidden || ask());
  return ask;
}
