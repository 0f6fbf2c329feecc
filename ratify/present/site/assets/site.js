"use strict";
// Sorting and filters for tables; without this file the tables are there all the same.
(() => {
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // The page at the top leads on to the language that the reader prefers.
  const doors = [...document.querySelectorAll(".door a[hreflang]")];
  if (doors.length) {
    const wanted = navigator.languages.map((tag) => tag.split("-")[0]);
    const code = wanted.find((one) => doors.some((door) => door.hreflang === one));
    location.replace((doors.find((door) => door.hreflang === code) || doors[0]).getAttribute("href"));
    return;
  }

  // A filtered or sorted table has an address of its own: #?table.name=value&…
  const state = new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
  function keep(key, value) {
    if (value) state.set(key, value); else state.delete(key);
    const text = state.toString();
    if (text || location.hash) history.replaceState(null, "", text ? `#?${text}` : location.pathname);
  }

  function valueOf(row, column) {
    const cell = row.cells[column];
    if (cell.dataset.k) return Number(cell.dataset.k);
    const time = cell.querySelector("time");
    if (time) return time.dateTime;
    const sign = cell.querySelector("i.box");
    const text = (sign ? sign.getAttribute("aria-label") : cell.textContent).trim();
    return text === "–" || text === "" ? null : fold(text);
  }

  function compare(a, b) {
    if (a === null || b === null) return (a === null) - (b === null);
    return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
  }

  function sortable(table) {
    const body = table.tBodies[0];
    const given = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];

    function sort(column, down) {
      const rows = given.map((row) => [valueOf(row, column), row]);
      rows.sort(([a], [b]) => (a === null || b === null ? compare(a, b) : down ? compare(b, a) : compare(a, b)));
      body.append(...rows.map(([, row]) => row));
      heads.forEach((head, at) => {
        if (at === column) head.setAttribute("aria-sort", down ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      keep(`${table.id}.sort`, `${column}${down ? "d" : "a"}`);
    }

    heads.forEach((head, column) => {
      const link = head.querySelector("a");
      const button = document.createElement("button");
      button.type = "button";
      const words = head.textContent.trim();
      button.title = table.dataset.sort.replace("{heading}", words);
      if (link) {
        button.setAttribute("aria-label", button.title);
        head.append(" ", button);
      } else {
        button.append(...head.childNodes);
        head.append(button);
      }
      button.addEventListener("click", () => {
        const first = head.classList.contains("n") || head.classList.contains("c");
        const now = head.getAttribute("aria-sort");
        sort(column, now ? now === "ascending" : first);
      });
    });
    const asked = /^(\d+)([ad])$/.exec(state.get(`${table.id}.sort`) || "");
    if (asked && Number(asked[1]) < heads.length) sort(Number(asked[1]), asked[2] === "d");
  }

  function filtered(form) {
    const table = document.getElementById(form.dataset.for);
    const rows = [...table.tBodies[0].rows];
    const texts = new Map(rows.map((row) => [row, fold(row.textContent)]));
    const output = form.querySelector("output");
    const fields = [...form.querySelectorAll("input, select")];

    function show() {
      let shown = 0;
      for (const row of rows) {
        const fits = fields.every(({ name, value }) => {
          if (!value) return true;
          if (name === "q") return texts.get(row).includes(fold(value));
          return (row.dataset[name] || "").split(" ").includes(value) || row.dataset[name] === value;
        });
        row.hidden = !fits;
        shown += fits;
      }
      output.textContent = output.dataset.shown.replace("{shown}", shown).replace("{all}", rows.length);
      for (const { name, value } of fields) keep(`${table.id}.${name}`, value);
    }

    for (const field of fields) {
      const asked = state.get(`${table.id}.${field.name}`);
      if (asked) field.value = asked;
      field.addEventListener("input", show);
    }
    form.addEventListener("reset", () => setTimeout(show));
    form.addEventListener("submit", (event) => event.preventDefault());
    if (rows.length > 20) {
      form.hidden = false;
      show();
    }
  }

  document.querySelectorAll("table[data-sort]").forEach(sortable);
  document.querySelectorAll("form.filters").forEach(filtered);
  document.querySelector(".menu [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
})();
