/* A field with suggestions from the server: type, move with the arrows, choose with Enter or a tap.
   What is looked for is the part being typed; choosing it is up to the field: a chip above it, or a name in the text. */
document.addEventListener("focusin", event => {
  const field = event.target;
  if (field.dataset?.ready || !field.closest) return;
  if (field.matches("[data-combobox] > input")) combobox(field);
  else if (field.matches("[data-mentions] > textarea")) mentions(field);
});

function combobox(input) {
  const box = input.closest("[data-combobox]");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-expanded", "false");
  const chosen = box.querySelector(".chosen");
  const list = suggestions(input, {
    source: box.dataset.source,
    typed: () => input.value.split(",").pop().trim(),
    choose: option => {
      choice(box, chosen, option.dataset.value, option.dataset.label);
      input.value = "";
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
  });
  input.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
    if (event.key === "Backspace" && !input.value && list.hidden) chosen.lastElementChild?.remove();
  });
}

/* After an at sign in a text: the name of who is meant. */
function mentions(text) {
  const begun = () => text.value.slice(0, text.selectionStart).match(/(?<![\p{L}\p{N}])@(\p{L}[\p{L}'’.-]*(?: [\p{L}'’.-]+){0,3})$/u);
  suggestions(text, {
    source: text.closest("[data-mentions]").dataset.mentions,
    typed: () => begun()?.[1] ?? "",
    choose: option => {
      const end = text.selectionStart;
      text.setRangeText(`@${option.dataset.label} `, end - begun()[0].length, end, "end");
      text.dispatchEvent(new Event("input", { bubbles: true }));
    },
  });
}

function suggestions(field, { source, typed, choose }) {
  const list = field.parentElement.querySelector("[role=listbox]");
  let timer, active = -1;
  field.dataset.ready = "yes";
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-autocomplete", "list");

  const options = () => [...list.querySelectorAll("[role=option]")];
  const show = shown => {
    list.hidden = !shown;
    active = -1;
    if (!shown) list.replaceChildren();
    if (field.getAttribute("role") === "combobox") field.setAttribute("aria-expanded", String(shown));
    field.removeAttribute("aria-activedescendant");
  };
  const mark = index => {
    const all = options();
    if (!all.length) return;
    active = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    field.setAttribute("aria-activedescendant", all[active].id);
    all[active].scrollIntoView({ block: "nearest" });
  };
  const look = async () => {
    const part = typed();
    if (!part) return show(false);
    const answer = await fetch(`${source}?name=${encodeURIComponent(part)}`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok || typed() !== part) return;
    list.innerHTML = await answer.text();
    show(field.getAttribute("role") === "combobox" || options().length > 0);
  };
  const take = option => { choose(option); show(false); field.focus(); };

  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 200); });
  field.addEventListener("keydown", event => {
    if (list.hidden) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && options().length) {
      event.preventDefault();
      take(options()[Math.max(active, 0)]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      show(false);
    }
  });
  list.addEventListener("mousedown", event => {
    const option = event.target.closest("[role=option]");
    if (option) { event.preventDefault(); take(option); }
  });
  field.addEventListener("blur", () => setTimeout(() => show(false), 150));
  return list;
}

/* Puts a choice above the field, once. A free one, without a value, is sent by its words. */
function choice(box, chosen, value, label) {
  const name = value ? box.dataset.name : box.dataset.free;
  const same = [...chosen.querySelectorAll("input")].some(each => (each.checked || each.type === "hidden") && each.value === (value || label));
  if (!name || same) return;
  if ("one" in box.dataset) chosen.replaceChildren();
  const item = document.createElement("li");
  item.className = "chip set";
  const hidden = Object.assign(document.createElement("input"), { type: "hidden", name, value: value || label });
  const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  remove.setAttribute("aria-label", `${box.dataset.remove} ${label}`);
  item.append(hidden, label, remove);
  chosen.append(item);
  chosen.dispatchEvent(new Event("chosen", { bubbles: true }));
  box.closest("details")?.querySelector("summary.chip")?.classList.replace("add", "set");
}

document.addEventListener("click", event => {
  const remove = event.target.closest(".combobox .chosen button");
  if (remove) {
    const input = remove.closest(".combobox").querySelector("[role=combobox], input:not([type=hidden])");
    remove.closest("li").remove();
    input?.focus();
    input?.dispatchEvent(new Event("change", { bubbles: true }));
  }
  const recognised = event.target.closest("#recognised button[data-value]");
  if (recognised) {
    const details = document.getElementById("topic-field");
    const box = details.querySelector("[data-combobox]");
    choice(box, box.querySelector(".chosen"), recognised.dataset.value, recognised.dataset.label);
    details.open = true;
    recognised.remove();
    document.getElementById("body").focus();
  }
});
