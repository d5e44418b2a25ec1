/* A reaction, what is saved and what is followed is sent without leaving the page: the answer takes its place, and the keyboard stays on its button. */
document.addEventListener("submit", event => {
  const button = event.submitter;
  const piece = button?.closest("[data-swapped], .reacted");
  if (!piece || !window.htmx) return;
  event.preventDefault();
  const reaction = button.getAttribute("formaction").replace(/\/delete$/, "");
  htmx.ajax("POST", button.formAction, { source: button, target: piece, swap: "outerHTML" })
    .then(() => document.querySelector(`[formaction^="${reaction}"]`)?.focus());
});
