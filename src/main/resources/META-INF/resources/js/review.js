import "/js/quiz.js";

const device = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";

// The learner's zone, as the browser knows it: taken over by whoever has chosen none.
const zone = document.querySelector("[data-zone]");
if (zone) zone.value = device;

// In the settings it is only suggested.
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
