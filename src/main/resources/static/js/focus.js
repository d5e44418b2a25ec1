/* The keyboard goes where the eye goes: to the field that is not right, to what was just shared, to the first of what is older. */
function focusOn(element) {
  if (!element) return;
  if (!element.matches("a, button, input, select, textarea, summary")) element.tabIndex = -1;
  element.focus();
}

const firstWrong = within => within.querySelector('[aria-invalid="true"]');
let lastBefore = null;

document.addEventListener("htmx:beforeSwap", event => {
  const older = event.detail.target.closest?.(".older");
  lastBefore = older?.contains(document.activeElement) ? older.previousElementSibling : null;
});

document.addEventListener("htmx:afterSettle", event => {
  const sent = event.detail.requestConfig?.elt;
  if (lastBefore) focusOn(lastBefore.nextElementSibling);
  else if (sent?.id === "composer") focusOn(firstWrong(document.getElementById("composer")) ?? document.querySelector("#feed > .moment"));
  lastBefore = null;
});

if (!location.hash) focusOn(firstWrong(document));
