/** Closes an open menu of the header where a click or Escape says that it is not wanted. */
const close = (menu) => menu.removeAttribute("open");

document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll(".menu[open]")) {
    if (!menu.contains(event.target)) close(menu);
  }
});

document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector(".menu[open]");
  if (!menu) return;
  const inside = menu.contains(document.activeElement);
  close(menu);
  if (inside) menu.querySelector("summary").focus();
});
