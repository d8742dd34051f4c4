const device = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

// The learner's zone, as the browser knows it: taken over by whoever has chosen none.
const zone = document.querySelector("[data-zone]");
if (zone) zone.value = device;

// A form that was not filled in yet proposes it.
const empty = document.querySelector("[data-zone-default]");
if (empty && !empty.value) empty.value = device;

// What is chosen already is only asked about.
const suggestion = document.querySelector("[data-device-zone]");
const chosen = document.querySelector("#zone");
if (suggestion && chosen && device && device !== chosen.value) {
  const take = suggestion.querySelector("button");
  take.textContent = device;
  suggestion.hidden = false;
  take.addEventListener("click", () => {
    chosen.value = device;
    suggestion.hidden = true;
    chosen.focus();
  });
}
