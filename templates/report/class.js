// Sorts and filters the table of students. The page says everything without it.
(() => {
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const later = [...document.querySelectorAll(".later")];
  const rows = [table, ...later].flatMap((part) => [...part.querySelectorAll("tbody tr")]);
  const most = body.rows.length;
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
  const more = Object.assign(document.createElement("button"), { type: "button", className: "screen-only" });
  table.after(more);
  later.forEach((part) => part.remove());

  const texts = new Map(rows.map((row) => [row,
    [row.cells[0], row.cells[1], row.cells[last - 1], row.cells[last]].map((c) => c.textContent).join(" ").toLowerCase()]));
  let limit = most;
  // Rows that are not shown are not in the page: ten thousand of them would take seconds with every change.
  const show = () => {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const flagged = document.getElementById("show-flagged").checked;
    const rest = document.getElementById("show-rest").checked;
    const fitting = rows.filter((row) => words.every((word) => texts.get(row).includes(word))
      && (!mistake.value || row.cells[last - 1].textContent.split(", ").includes(mistake.value))
      && (!flagged || row.classList.contains("flagged"))
      && (!rest || !row.classList.contains("full")));
    body.replaceChildren(...fitting.slice(0, limit));
    shown.textContent = say.shown.replace("%1", Math.min(limit, fitting.length)).replace("%2", rows.length);
    more.hidden = fitting.length <= limit;
    more.textContent = say.more.replace("%1", Math.min(most, fitting.length - limit));
  };
  filters.addEventListener("input", () => {
    limit = most;
    show();
  });
  more.addEventListener("click", () => {
    const next = limit;
    limit += most;
    show();
    body.rows[next].querySelector("a")?.focus();
  });
  show();

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
      rows.splice(0, rows.length, ...keyed.map((pair) => pair[1]));
      show();
    });
  });
})();
