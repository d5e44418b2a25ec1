/* What is being written is kept in this browser until it is sent: through an expired session, the back button or a lost line. */
const drafts = form => `goesting.draft.${form.dataset.draft}`;
const kept = ["words", "nextTime", "link", "intention", "minutes"];

function keep(form) {
  const values = Object.fromEntries(kept.map(name => [name, form.elements[name]?.value ?? ""]).filter(([, value]) => value.trim()));
  try {
    if (values.words) localStorage.setItem(drafts(form), JSON.stringify(values));
    else localStorage.removeItem(drafts(form));
  } catch { /* a browser that keeps nothing */ }
}

function restore(form) {
  let values = null;
  try { values = JSON.parse(localStorage.getItem(drafts(form))); } catch { /* nothing kept */ }
  if (!values || form.elements.words.value.trim()) return;
  kept.forEach(name => { if (values[name] && form.elements[name]) form.elements[name].value = values[name]; });
}

const forget = form => { try { localStorage.removeItem(drafts(form)); } catch { /* nothing kept */ } };

document.addEventListener("input", event => {
  const form = event.target.form;
  if (form?.dataset.draft) keep(form);
});

document.querySelectorAll("form[data-draft]").forEach(form => {
  if (form.id !== "composer" || !location.search.includes("done=shared")) restore(form);
  else forget(form);
});

/* A plain form is as good as sent once the answer shows the comment; the composer tells by itself. */
if (location.hash.startsWith("#comment-")) document.querySelectorAll("form[data-draft^='/moments']").forEach(form => { forget(form); form.reset(); });

/* Before, for afterwards the form that was sent is no longer in the page. */
document.addEventListener("htmx:beforeSwap", event => {
  if (event.target.matches("form[data-composer][data-draft]") && event.detail.xhr.status === 200) forget(event.target);
});
