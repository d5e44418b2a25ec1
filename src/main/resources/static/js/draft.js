/* What is being written is kept in this browser until it is sent: through an expired session, the back button or a lost line. It
   belongs to one person and one form, and goes once the server did what was sent, when that person signs out and when another
   signs in. A question without a name is never kept. */
const person = document.body.dataset.person;
const DRAFTS = "goesting.draft.";
const draftOf = form => `${DRAFTS}${person}.${form.dataset.draft}`;
const fieldsOf = form => [...form.elements].filter(field => field.name && field.matches("textarea, input:not([type]), input[type=text], input[type=url], input[type=number]"));
const keptKeys = () => { try { return Object.keys(localStorage).filter(key => key.startsWith("goesting.")); } catch { return []; } };
const isOwn = key => !person || key.startsWith(`${DRAFTS}${person}.`) || key.startsWith(`goesting.saves.${person}.`) || [`goesting.searches.${person}`, `goesting.shortcut.${person}`].includes(key);
const readDraft = key => { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } };

function keep(form) {
  const values = Object.fromEntries(fieldsOf(form).map(field => [field.name, field.value]).filter(([, value]) => value.trim()));
  try {
    if (fieldsOf(form)[0].value.trim() && !form.elements.nameless?.checked) {
      localStorage.setItem(draftOf(form), JSON.stringify({ submission: form.elements.submission.value, values }));
    } else localStorage.removeItem(draftOf(form));
  } catch { /* a browser that keeps nothing */ }
}

/* What the server gave back counts for more; kept again, it goes with the form as it stands here now. */
function restore(form) {
  const draft = readDraft(draftOf(form));
  if (!draft?.values) return;
  if (!fieldsOf(form)[0].value.trim()) {
    fieldsOf(form).forEach(field => { if (draft.values[field.name] && !field.value) field.value = draft.values[field.name]; });
  }
  keep(form);
}

/* The server says by a cookie which form it did. */
function forgetSent() {
  const sent = document.cookie.match(/(?:^|; )goesting-sent=([0-9a-f-]+)/)?.[1];
  if (!sent) return;
  document.cookie = "goesting-sent=; path=/; max-age=0";
  keptKeys().filter(key => readDraft(key)?.submission?.startsWith(sent)).forEach(key => localStorage.removeItem(key));
}

document.addEventListener("input", event => {
  const form = event.target.form;
  if (form?.dataset.draft) keep(form);
});

document.addEventListener("submit", event => {
  const action = event.submitter?.getAttribute("formaction") ?? event.target.getAttribute("action");
  if (/^\/(sign-out|personal-data\/erasure)/.test(action)) keptKeys().forEach(key => localStorage.removeItem(key));
});

document.addEventListener("htmx:afterRequest", forgetSent);

forgetSent();
keptKeys().filter(key => !isOwn(key)).forEach(key => localStorage.removeItem(key));
if (person) document.querySelectorAll("form[data-draft]").forEach(restore);
