/* Says in words when something did not arrive, and takes what was said away again. */
function say(words) {
  const toast = Object.assign(document.createElement("p"), { className: "toast", textContent: words });
  document.getElementById("toasts").replaceChildren(toast);
}

document.addEventListener("htmx:sendError", () => say(document.body.dataset.offline));
document.addEventListener("htmx:responseError", event => {
  if (event.detail.xhr.status !== 401) say(document.body.dataset.failed);
});
window.addEventListener("offline", () => say(document.body.dataset.offline));

new MutationObserver(() => {
  const toast = document.querySelector("#toasts > *");
  if (toast) setTimeout(() => { if (!toast.matches(":hover, :focus-within")) toast.remove(); }, 12000);
}).observe(document.getElementById("toasts"), { childList: true });

/* After a piece of the page was replaced, the keyboard stays where it was. */
document.addEventListener("htmx:afterSwap", event => {
  const answered = document.querySelector(".answered");
  if (answered && event.detail.target?.classList?.contains("checkin")) answered.focus();
});

/* What was just done is said once: not again to who comes back here later, nor to whom the address is sent. */
if (new URL(location.href).searchParams.has("done")) setTimeout(() => {
  const here = new URL(location.href);
  ["done", "undo"].forEach(name => here.searchParams.delete(name));
  history.replaceState(history.state, "", here);
}, 12000);
