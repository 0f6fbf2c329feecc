"use strict";
// The map of every treaty and year. It is loaded at once, unless the reader saves data; until then,
// and without this file, the drawn map of the day stands there.
(() => {
  const root = document.getElementById("explorer");
  const part = (selector) => root.querySelector(selector);
  const stage = part(".stage"), told = part(".told"), legend = part(".legend"), foot = part(".legend-foot");
  const legendTitle = part(".legend-title"), title = part(".map-title");
  const [view, year, shown, play] = ["view", "year", "shown", "play"].map((id) => document.getElementById(id));
  const first = { legend: legend.innerHTML, foot: foot?.textContent, legendTitle: legendTitle.textContent, title: title.textContent };
  const narrow = window.matchMedia("(max-width: 46rem)").matches;
  const notes = root.parentElement.querySelectorAll(".note");
  let atlas, words, expanded = {}, count = null, timer = 0;

  const load = (src) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = src;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  async function begin() {
    const { atlas: shapes, words: names, plotly } = root.dataset;
    await Promise.all([load(shapes), load(names)]);
    await load(plotly);
    atlas = window.ratifyAtlas;
    words = window.ratifyWords;
    for (const [code, { first: from, years }] of Object.entries(atlas.frames)) {
      expanded[code] = { from, years: years.reduce((all, frame) => [...all, frame || all.at(-1)], []) };
      view.add(new Option(`${code} · ${words.titles[code]}`, code));
    }
    const box = document.createElement("div");
    box.className = "plot";
    box.style.height = "100%";
    stage.replaceChildren(box);
    part(".controls").hidden = false;
    part(".open").hidden = true;
    choose();
    view.addEventListener("input", () => { stop(); choose(); });
    year.addEventListener("input", () => { stop(); draw(); });
    play.addEventListener("click", run);
    const map = stage.firstChild;
    map.on("plotly_hover", ({ points: [point] }) => {
      if (!narrow) return;
      told.replaceChildren(...lines(point.pointIndex ?? point.pointNumber, point.curveNumber).map((line, at) => {
        const shownLine = document.createElement(at ? "div" : "b");
        shownLine.textContent = line;
        return shownLine;
      }));
      told.hidden = false;
    });
    map.on("plotly_click", ({ points: [point] }) => {
      const page = words.pages[stateAt(point.pointIndex ?? point.pointNumber, point.curveNumber)];
      if (page && !narrow) location.href = page;
    });
  }

  const stateAt = (point, curve) => (curve === 1 ? atlas.codes.indexOf(atlas.small[point]) : point);

  // The years of the chosen treaty; for the count, of all of them.
  function choose() {
    const chosen = view.value ? [expanded[view.value]] : Object.values(expanded);
    year.min = Math.min(...chosen.map(({ from }) => from));
    year.max = atlas.last;
    year.value = atlas.last;
    draw();
  }

  const frameOf = (code, at) => {
    const { from, years } = expanded[code];
    return at < from ? null : years[Math.min(at - from, years.length - 1)];
  };
  const classOf = (frame, place) => atlas.signs.indexOf(frame[place]);

  // Whether a State stands there on the strength of an act that no source names.
  const isDoubtful = (code, frame, place) => atlas.doubtful[code].includes(place) && frame[place] === frameOf(code, atlas.last)[place];

  // For each State the number of its class, and the number printed on it.
  function state(at) {
    if (view.value) {
      const frame = frameOf(view.value, at);
      const doubts = atlas.codes.map((_, place) => isDoubtful(view.value, frame, place));
      return { classes: atlas.codes.map((_, place) => classOf(frame, place)), numbers: null, doubts };
    }
    const codes = Object.keys(expanded).filter((code) => frameOf(code, at));
    const frames = codes.map((code) => frameOf(code, at));
    const numbers = atlas.codes.map((_, place) =>
      frames.some((frame) => classOf(frame, place) === atlas.outside) ? null
        : frames.filter((frame) => classOf(frame, place) === atlas.party).length);
    const classes = numbers.map((number) =>
      number === null ? atlas.steps.length : atlas.steps.findIndex(({ low, high }) => low <= number && number <= high));
    const doubts = atlas.codes.map((_, place) =>
      codes.some((code, nth) => classOf(frames[nth], place) === atlas.party && isDoubtful(code, frames[nth], place)));
    return { classes, numbers, doubts };
  }

  function palette() {
    if (view.value) return atlas.classes.map((one, at) => ({ ...one, label: words.labels[at] }));
    const all = Object.keys(expanded).length;
    const range = ({ low, high }) => words.of.replace("{low}", low).replace("{high}", high).replace("{all}", all);
    return [...atlas.steps.map((one) => ({ ...one, label: range(one) })),
      { ...atlas.classes[atlas.outside], label: words.labels[atlas.outside] }];
  }

  const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  function lines(point, curve) {
    const place = stateAt(point, curve);
    const { classes, numbers, doubts } = count;
    const label = palette()[classes[place]].label;
    const now = Number(year.value) === atlas.last;
    const number = numbers && numbers[place] !== null ? `${numbers[place]} (${label})` : label;
    const acts = view.value && now ? words.told[view.value][place] : [];
    return [words.names[place], number + (doubts[place] ? " ?" : ""), ...acts];
  }

  function draw() {
    const at = Number(year.value);
    count = state(at);
    const inks = palette();
    const scale = inks.flatMap(({ fill }, place) => [[place / inks.length, fill], [(place + 1) / inks.length, fill]]);
    const texts = atlas.codes.map((_, place) => {
      const [head, ...rest] = lines(place, 0).map(escaped);
      return [`<b>${head}</b>`, ...rest].join("<br>");
    });
    const fill = (geojson, places, extra) => ({
      type: "choropleth", geojson, locations: places.map((place) => atlas.codes[place]),
      z: places.map((place) => count.classes[place]), zmin: -0.5, zmax: inks.length - 0.5,
      colorscale: scale, showscale: false, hoverinfo: narrow ? "none" : "text",
      text: places.map((place) => texts[place]), marker: { line: extra },
    });
    const everywhere = atlas.codes.map((_, place) => place);
    const small = atlas.small.map((code) => atlas.codes.indexOf(code));
    const white = everywhere.map((place) => (inks[count.classes[place]].fill === "#FFFFFF" ? "#CFD3D2" : "#FFFFFF"));
    const traces = [fill(atlas.land, everywhere, { color: white, width: 0.8 }), fill(atlas.discs, small, { color: "#8D989C", width: 1 })];
    inks.forEach(({ hatch, lines: drawn }, at) => {
      if (!hatch) return;
      const there = everywhere.filter((place) => count.classes[place] === at);
      traces.push({
        type: "scattergeo", mode: "lines", hoverinfo: "skip", line: { width: 0.9, color: hatch.colour },
        lon: there.flatMap((place) => drawn[place][0]), lat: there.flatMap((place) => drawn[place][1]),
      });
    });
    const printed = everywhere.map((place) => `${count.numbers?.[place] ?? ""}${count.doubts[place] ? "?" : ""}`);
    const named = everywhere.filter((place) => printed[place]);
    if (named.length) {
      traces.push({
        type: "scattergeo", mode: "text", hoverinfo: "skip",
        lon: named.map((place) => atlas.places[place][0]), lat: named.map((place) => atlas.places[place][1]),
        text: named.map((place) => printed[place]),
        textfont: { size: narrow ? 9 : 11, weight: 600, color: named.map((place) => (inks[count.classes[place]].dark ? "#FFFFFF" : "#16262E")) },
      });
    }
    const layout = { ...atlas.layout, dragmode: false };
    Plotly.react(stage.firstChild, traces, layout, { responsive: true, displayModeBar: false, scrollZoom: false });
    tell(at, inks);
  }

  function tell(at, inks) {
    const now = at === atlas.last;
    shown.textContent = at;
    year.setAttribute("aria-valuetext", String(at));
    told.hidden = true;
    notes.forEach((note) => { note.hidden = !now || view.value !== ""; });
    title.textContent = view.value ? words.titles[view.value] : first.title;
    legendTitle.textContent = now && !view.value ? first.legendTitle : String(at);
    if (foot) foot.textContent = now ? first.foot : "";
    if (now && !view.value) {
      legend.innerHTML = first.legend;
      return;
    }
    const order = view.value ? inks.map((_, place) => place) : inks.map((_, place) => place).reverse();
    legend.replaceChildren(...order.filter((place) => count.classes.includes(place)).map((place) => {
      const row = document.createElement("li"), sign = document.createElement("i");
      const label = document.createElement("span"), number = document.createElement("b");
      sign.className = "swatch";
      sign.style.cssText = `width:24px;height:14px;background:${inks[place].hatch
        ? `repeating-linear-gradient(${inks[place].hatch.turn}deg,${inks[place].hatch.colour} 0 1px,${inks[place].fill} 1px 5px)` : inks[place].fill}`;
      label.textContent = inks[place].label;
      const there = count.classes.map((one, state) => (one === place ? state : -1)).filter((state) => state >= 0);
      number.textContent = there.length + (there.some((state) => count.doubts[state]) ? " ?" : "");
      row.append(sign, label, number);
      return row;
    }));
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    play.textContent = play.dataset.play;
  }

  function run() {
    if (timer) return stop();
    if (year.value === year.max) year.value = year.min;
    draw();
    play.textContent = play.dataset.pause;
    timer = setInterval(() => {
      if (year.value === year.max) return stop();
      year.value = Number(year.value) + 1;
      draw();
    }, 700);
  }

  document.getElementById("open").addEventListener("click", begin);
  const saving = navigator.connection && (navigator.connection.saveData || /2g/.test(navigator.connection.effectiveType));
  if (saving) part(".open").hidden = false;
  else if (document.readyState === "complete") begin();
  else window.addEventListener("load", begin);
})();
