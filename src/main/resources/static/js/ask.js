/* The button under a question says what it will do: whom it asks, or before whom it puts the question. */
(() => {
  const first = name => name.trim().split(/\s+/)[0];

  const names = form => [
    ...[...form.querySelectorAll("input[type=checkbox][name=person]:checked")].map(box => box.dataset.name),
    ...[...form.querySelectorAll(".chosen li")].map(chip => first(chip.textContent)),
    ...(form.elements.personName?.value ?? "").split(",").filter(name => name.trim()).map(first),
  ];

  function label(button, form) {
    const [name, other, ...more] = names(form);
    const says = button.dataset;
    if (!name) return says[form.elements.audience.value];
    if (!other) return says.one.replace("{name}", name);
    if (!more.length) return says.two.replace("{name}", name).replace("{other}", other);
    return says.more.replace("{name}", name).replace("{count}", more.length + 1);
  }

  const update = () => {
    const form = document.getElementById("ask");
    const button = form?.querySelector("[data-ask]");
    if (button) button.textContent = label(button, form);
  };

  /* Who chooses somebody by hand, no longer means whom the page proposed. */
  function drop(form) {
    const proposed = form?.querySelector(`input[type=checkbox][name=person][value="${form.elements.proposed?.value}"]`);
    if (proposed && !form.dataset.ticked) proposed.checked = false;
  }

  /* Then the one that is ticked is not the page's choice, also where the form arrives. */
  function tick(form) {
    const proposed = form.elements.proposed;
    const first = (proposed.dataset.first ??= proposed.value);
    form.dataset.ticked = "yes";
    proposed.value = form.querySelector("input[type=checkbox][name=person]:checked") ? "" : first;
  }

  document.addEventListener("chosen", event => drop(event.target.closest("#ask")));
  document.addEventListener("input", event => {
    if (event.target.matches("#ask input[name=personName]") && event.target.value.trim()) drop(event.target.form);
  });
  document.addEventListener("change", event => {
    if (event.target.matches("#ask input[type=checkbox][name=person]")) tick(event.target.form);
  });

  for (const event of ["change", "input", "chosen", "htmx:afterSettle"]) document.addEventListener(event, update);
  update();
})();
