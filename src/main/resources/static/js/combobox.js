/* A text field with suggestions from the server: type, move with the arrows, choose with Enter or a tap. */
document.addEventListener("focusin", event => {
  const field = event.target.closest?.("[data-combobox] > input");
  if (field && !field.dataset.ready) combobox(field);
});

function combobox(input) {
  const box = input.closest("[data-combobox]");
  const list = box.querySelector("[role=listbox]");
  const chosen = box.querySelector(".chosen");
  let timer, active = -1;
  input.dataset.ready = "yes";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-controls", list.id);
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-autocomplete", "list");

  const options = () => [...list.querySelectorAll("[role=option]")];
  const close = () => { list.hidden = true; active = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
  const mark = index => {
    const all = options();
    if (!all.length) return;
    active = (index + all.length) % all.length;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    input.setAttribute("aria-activedescendant", all[active].id);
    all[active].scrollIntoView({ block: "nearest" });
  };
  const look = async () => {
    const typed = input.value.split(",").pop().trim();
    if (!typed) return close();
    const answer = await fetch(`${box.dataset.source}?name=${encodeURIComponent(typed)}`, { headers: { "HX-Request": "true" } }).catch(() => null);
    if (!answer?.ok || input.value.split(",").pop().trim() !== typed) return;
    list.innerHTML = await answer.text();
    list.hidden = false;
    active = -1;
    input.setAttribute("aria-expanded", "true");
  };
  const choose = option => {
    choice(box, chosen, option.dataset.value, option.dataset.label);
    input.value = "";
    close();
    input.focus();
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 200); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (list.hidden) return;
      event.preventDefault();
      mark(active + (event.key === "ArrowDown" ? 1 : -1));
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const all = options();
      if (!list.hidden && all.length) choose(all[Math.max(active, 0)]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    } else if (event.key === "Backspace" && !input.value && chosen.lastElementChild) {
      chosen.lastElementChild.remove();
    }
  });
  list.addEventListener("mousedown", event => {
    const option = event.target.closest("[role=option]");
    if (option) { event.preventDefault(); choose(option); }
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
}

/* Puts a choice above the field, once. A free one, without a value, is sent by its words. */
function choice(box, chosen, value, label) {
  const name = value ? box.dataset.name : box.dataset.free;
  const same = [...chosen.querySelectorAll("input")].some(each => each.value === (value || label));
  if (!name || same) return;
  const item = document.createElement("li");
  item.className = "chip set";
  const hidden = Object.assign(document.createElement("input"), { type: "hidden", name, value: value || label });
  const remove = Object.assign(document.createElement("button"), { type: "button", textContent: "×" });
  remove.setAttribute("aria-label", `${box.dataset.remove} ${label}`);
  item.append(hidden, label, remove);
  chosen.append(item);
  box.closest("details")?.querySelector("summary.chip")?.classList.replace("add", "set");
}

document.addEventListener("click", event => {
  const remove = event.target.closest(".combobox .chosen button");
  if (remove) {
    const input = remove.closest(".combobox").querySelector("[role=combobox], input:not([type=hidden])");
    remove.closest("li").remove();
    input?.focus();
  }
  const recognised = event.target.closest("#recognised button[data-value]");
  if (recognised) {
    const details = document.getElementById("topic-field");
    const box = details.querySelector("[data-combobox]");
    choice(box, box.querySelector(".chosen"), recognised.dataset.value, recognised.dataset.label);
    details.open = true;
    recognised.remove();
    document.getElementById("words").focus();
  }
});
