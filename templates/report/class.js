// Sorts and filters the table of students. The page says everything without it.
(() => {
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const filters = document.getElementById("filters");
  const last = table.tHead.rows[0].cells.length - 1;
  const say = filters.dataset;

  const field = (label, control) => {
    const around = document.createElement("label");
    around.append(label + " ", control);
    filters.append(around);
    return control;
  };
  const search = field(say.search, Object.assign(document.createElement("input"), { type: "search" }));
  const mistake = field(say.mistake, document.createElement("select"));
  const ids = new Set(rows.flatMap((row) => row.cells[last - 1].textContent.split(", ")).filter(Boolean));
  mistake.append(new Option(say.any, ""), ...[...ids].sort().map((id) => new Option(id)));
  const shown = document.createElement("p");
  shown.setAttribute("role", "status");
  filters.append(shown);

  const texts = rows.map((row) =>
    [row.cells[0], row.cells[1], row.cells[last - 1], row.cells[last]].map((c) => c.textContent).join(" ").toLowerCase());
  const filter = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const flagged = document.getElementById("show-flagged").checked;
    const rest = document.getElementById("show-rest").checked;
    let count = 0;
    rows.forEach((row, i) => {
      const made = row.cells[last - 1].textContent.split(", ");
      const fits = words.every((word) => texts[i].includes(word))
        && (!mistake.value || made.includes(mistake.value))
        && (!flagged || row.classList.contains("flagged"))
        && (!rest || !row.classList.contains("full"));
      row.hidden = !fits;
      count += fits ? 1 : 0;
    });
    shown.textContent = say.shown.replace("%1", count).replace("%2", rows.length);
  };
  filters.addEventListener("input", filter);
  filter();

  const value = {
    number: (row, i) => parseFloat(row.cells[i].textContent) || 0,
    text: (row, i) => row.cells[i].textContent,
  };
  const compare = {
    number: (a, b) => a - b,
    text: new Intl.Collator(document.documentElement.lang, { numeric: true }).compare,
  };
  [...table.tHead.rows[0].cells].forEach((head, i) => {
    const kind = head.dataset.sort;
    if (!kind) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const up = head.getAttribute("aria-sort") !== "ascending";
      table.tHead.querySelectorAll("[aria-sort]").forEach((other) => other.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", up ? "ascending" : "descending");
      const keyed = rows.map((row) => [value[kind](row, i), row]);
      keyed.sort((a, b) => (up ? 1 : -1) * compare[kind](a[0], b[0]));
      body.append(...keyed.map((pair) => pair[1]));
    });
  });
})();
