/* The search by keyboard: "/" goes there from every page, the arrows go through what was found, Escape goes back to the field. What was
   looked for last is kept in this browser alone, for this person, and goes as drafts do: at signing out, and when another signs in. */
const SEARCHES = `goesting.searches.${document.body.dataset.person}`;
const KEPT_SEARCHES = 8;
const SHORTCUT = `goesting.shortcut.${document.body.dataset.person}`;
const hasShortcut = () => { try { return localStorage.getItem(SHORTCUT) !== "off"; } catch { return true; } };
const searchField = () => document.getElementById("search-words");
const keptSearches = () => { try { return JSON.parse(localStorage.getItem(SEARCHES)) ?? []; } catch { return []; } };
const keepSearches = searches => { try { localStorage.setItem(SEARCHES, JSON.stringify(searches)); } catch { /* a browser that keeps nothing */ } };

function keepSearch(form) {
  const words = form.dataset.keeps.trim();
  if (words) keepSearches([words, ...keptSearches().filter(each => each !== words)].slice(0, KEPT_SEARCHES));
}

function showSearches(section) {
  section.querySelector("ul").replaceChildren(...keptSearches().map(words => {
    const link = Object.assign(document.createElement("a"), { className: "chip", textContent: words, dir: "auto" });
    link.href = `/search?${new URLSearchParams({ words })}`;
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  section.hidden = !keptSearches().length;
  section.querySelector("button").onclick = () => { keepSearches([]); showSearches(section); searchField().focus(); };
}

const foundLinks = () => [...document.querySelectorAll(".called a, .recent a, .feed > .moment")]
  .map(each => each.matches("a") ? each : each.querySelector(".moment-title a, .byline-time"));

function walk(event) {
  const links = foundLinks();
  const here = links.indexOf(document.activeElement);
  if (here < 0 && document.activeElement !== searchField()) return;
  if (event.key === "Escape" && here >= 0) searchField().focus();
  else if (event.key === "ArrowDown" && here + 1 < links.length) links[here + 1].focus();
  else if (event.key === "ArrowUp" && here >= 0) (links[here - 1] ?? searchField()).focus();
  else return;
  event.preventDefault();
}

document.addEventListener("keydown", event => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !document.body.dataset.person) return;
  if (event.key === "/" && hasShortcut() && !event.target.closest("input, textarea, select, [contenteditable]")) {
    event.preventDefault();
    if (searchField()) searchField().select();
    else location.assign("/search#search-words");
  } else if (searchField()) walk(event);
});

/* Who steers by voice, or types with one hand, may not want a key that does something by itself. */
function offerShortcut(button) {
  button.hidden = false;
  button.textContent = hasShortcut() ? button.dataset.off : button.dataset.on;
  button.onclick = () => {
    try { localStorage.setItem(SHORTCUT, hasShortcut() ? "off" : "on"); } catch { /* a browser that keeps nothing */ }
    offerShortcut(button);
  };
}

if (document.body.dataset.person) {
  document.querySelectorAll(".shortcut").forEach(offerShortcut);
  document.querySelectorAll("form[data-keeps]").forEach(keepSearch);
  document.querySelectorAll(".recent").forEach(showSearches);
  if (location.hash === "#search-words") searchField()?.focus();
}
