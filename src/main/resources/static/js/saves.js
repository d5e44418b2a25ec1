/* What is written saves itself, quietly. Until the server has it, it is kept in this browser too, through a lost line or a closed
   lid. Of a text that two people write in, the server gets along from which text this one began, and gives back both together. */
document.querySelectorAll("form[data-saves]").forEach(form => {
  const PAUSE = 1500, AGAIN = 15000;
  const { body, base } = form.elements;
  const status = form.querySelector("[data-saves-status]");
  const place = `goesting.saves.${document.body.dataset.person}.${form.dataset.saves}`;
  const together = "together" in form.dataset;
  let began = base.value, timer = null, sending = false;

  /* As the server keeps it: of several lines the first keeps its indent. */
  const tidy = text => { const lines = text.replace(/^\s*\n/, "").trimEnd(); return lines.includes("\n") ? lines : lines.trim(); };
  const waits = () => tidy(body.value) !== tidy(began);
  const begin = text => { began = base.value = text; };
  const put = () => { try { localStorage.setItem(place, JSON.stringify({ base: began, body: body.value })); } catch { /* a browser that keeps nothing */ } };
  const drop = () => { try { localStorage.removeItem(place); } catch { /* nothing kept */ } };
  const later = time => { clearTimeout(timer); timer = setTimeout(send, time); };

  /* Shows another text with the cursor where it was. */
  function show(text) {
    const old = body.value, cursor = body.selectionStart, focused = document.activeElement === body;
    let same = 0;
    while (same < cursor && old[same] === text[same]) same++;
    body.value = text;
    if (focused) body.setSelectionRange(...Array(2).fill(same === cursor ? cursor : Math.max(same, cursor + text.length - old.length)));
  }

  async function send() {
    if (sending || !waits()) return;
    sending = true;
    const sent = body.value;
    const answer = await fetch(form.dataset.saves, {
      method: "POST", keepalive: sent.length < 20000, headers: { "HX-Request": "true" },
      body: new URLSearchParams({ _csrf: form.elements._csrf.value, body: sent, base: began }),
    }).catch(() => null);
    sending = false;
    if (!answer?.ok) { status.textContent = form.dataset.waits; return later(AGAIN); }
    const text = await answer.text();
    if (body.value !== sent) { begin(sent); put(); return later(PAUSE); }
    if (text !== tidy(sent)) show(text);
    begin(text);
    drop();
    status.textContent = answer.headers.get("Goesting-Met") === "yes" ? form.dataset.met : form.dataset.saved;
  }

  /* What the other wrote meanwhile, while nothing of one's own waits. */
  async function look() {
    if (document.hidden || sending || waits() || !navigator.onLine) return;
    const answer = await fetch(form.dataset.saves, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok || waits()) return;
    const text = await answer.text();
    if (text !== tidy(began)) { show(text); begin(text); }
  }

  body.addEventListener("input", () => { status.textContent = ""; put(); later(PAUSE); });
  addEventListener("online", () => later(0));
  addEventListener("visibilitychange", () => { if (document.hidden) send(); });
  if (together) setInterval(look, AGAIN);

  let kept = null;
  try { kept = JSON.parse(localStorage.getItem(place)); } catch { /* nothing kept */ }
  if (kept && tidy(kept.body) === tidy(began)) drop();
  else if (kept && together) { begin(kept.base); body.value = kept.body; }
  else if (kept && tidy(kept.base) === tidy(began)) body.value = kept.body;
  else if (kept && tidy(kept.body) !== tidy(body.value)) body.value = tidy(`${body.value}\n\n${kept.body}`);
  /* What stands there again only looks as if it were saved. */
  if (waits()) status.textContent = form.dataset.waits;
  later(0);
});
