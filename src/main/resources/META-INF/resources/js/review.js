import "/js/quiz.js";

// The learner's zone, as the browser knows it: taken over by whoever has chosen none.
const zone = document.querySelector("[data-zone]");
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone ?? "";
