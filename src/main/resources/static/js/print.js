/* A button that prints the page; it is there only when it can. */
document.querySelectorAll("[data-print]").forEach(button => { button.hidden = false; });
document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) window.print();
});
