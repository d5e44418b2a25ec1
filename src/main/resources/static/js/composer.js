/* Ctrl+Enter sends the form one is writing in; Escape closes what is open in the composer. */
document.addEventListener("keydown", event => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target.matches("textarea, input")) {
    const form = event.target.form;
    const button = [...form.querySelectorAll("button:not([formaction])")].filter(each => each.type === "submit").pop();
    if (button) { event.preventDefault(); form.requestSubmit(button); }
  }
  if (event.key === "Escape" && event.target.closest(".composer-extras details[open]")) {
    const open = event.target.closest("details[open]");
    open.open = false;
    open.querySelector("summary").focus();
  }
});

/* A chip that was set shows what it was set to. */
document.addEventListener("change", event => {
  const details = event.target.closest(".composer-extras details");
  const shows = details?.querySelector("summary[data-shows]");
  if (shows && event.target.name === shows.dataset.shows) {
    shows.querySelector("span").textContent = event.target.closest("label").textContent.trim();
    shows.querySelector("[data-icon]").dataset.icon = event.target.closest("label").dataset.icon;
  }
  const summary = details?.querySelector("summary.chip");
  if (summary) summary.classList.replace("add", "set");
});
