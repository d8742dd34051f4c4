import { drop, find } from "/js/kept.js";

// Whoever signs out leaves nothing on the device that they typed, and is asked first where the server does not have it.
for (const form of document.querySelectorAll("form[data-sign-out]")) {
  form.addEventListener("submit", (event) => {
    const { signOut: person, loses } = form.dataset;
    const kept = find(person);
    if (kept.length && !confirm(loses)) event.preventDefault();
    else kept.forEach((draft) => drop(person, draft));
  });
}
