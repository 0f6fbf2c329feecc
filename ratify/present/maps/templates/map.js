"use strict";
(() => {
  const narrow = window.matchMedia("(max-width: 44rem)").matches;
  const touch = window.matchMedia("(pointer: coarse)").matches;
  const config = {
    responsive: true, displaylogo: false, scrollZoom: false, displayModeBar: drawing.zoom && !touch ? "hover" : false,
    modeBarButtons: [["zoomInGeo", "zoomOutGeo", "resetGeo"]],
  };
  // A hover box is wider than a phone: there, what it says stands under the map. The texts were
  // escaped when the page was written.
  function tellBelow(map) {
    const told = map.parentElement.querySelector(".told");
    map.on("plotly_hover", ({ points: [point] }) => {
      told.innerHTML = point.data.text[point.pointNumber];
      told.hidden = false;
    });
  }

  for (const panel of drawing.panels) {
    const traces = panel.traces.filter((trace) => !(narrow && trace.meta === "callout"));
    for (const trace of traces) {
      if (trace.type !== "choropleth") continue;
      trace.geojson = drawing.shapes[trace.geojson];
      if (narrow) trace.hoverinfo = "none";
    }
    const layout = { ...drawing.layout, dragmode: drawing.zoom && !touch ? "pan" : false };
    Plotly.newPlot(panel.id, traces, layout, config);
    if (narrow) tellBelow(document.getElementById(panel.id));
  }
  if (!drawing.film) return;

  const { film } = drawing;
  const map = document.getElementById(drawing.panels[0].id);
  const byId = (id) => document.getElementById(id);
  const [year, shown, play, headline, foot] =
    ["year", "shown", "play", "headline", "foot"].map(byId);
  const discs = film.discs.map((code) => film.codes.indexOf(code));

  function lines(row, classes) {
    const lon = [], lat = [];
    classes.forEach((found, place) => {
      if (found !== row) return;
      lon.push(...film.hatches[row][place][0]);
      lat.push(...film.hatches[row][place][1]);
    });
    return { lon, lat };
  }

  function show(at) {
    const frame = film.frames[at];
    const words = frame.texts.map((text) => film.texts[text]);
    const pick = (all) => discs.map((place) => all[place]);
    Plotly.restyle(map, { z: [frame.classes, pick(frame.classes)], text: [words, pick(words)] }, [0, 1]);
    const hatched = Object.keys(film.hatches).map(Number);
    const drawn = hatched.map((row) => lines(row, frame.classes));
    const traces = hatched.map((_, place) => place + 2);
    if (traces.length) {
      Plotly.restyle(map, { lon: drawn.map((d) => d.lon), lat: drawn.map((d) => d.lat) }, traces);
    }
    shown.textContent = frame.heading;
    year.setAttribute("aria-valuetext", frame.heading);
    headline.textContent = frame.headline;
    foot.textContent = frame.foot;
    document.querySelectorAll("[data-row]").forEach((count) => {
      count.textContent = frame.counts[count.dataset.row] || 0;
    });
  }

  let timer = 0;
  function stop() {
    clearInterval(timer);
    timer = 0;
    play.textContent = play.dataset.play;
  }
  year.addEventListener("input", () => { stop(); show(Number(year.value)); });
  play.addEventListener("click", () => {
    if (timer) return stop();
    if (year.value === year.max) year.value = 0;
    else year.value = Number(year.value) + 1;
    show(Number(year.value));
    play.textContent = play.dataset.pause;
    timer = setInterval(() => {
      if (year.value === year.max) return stop();
      year.value = Number(year.value) + 1;
      show(Number(year.value));
    }, 700);
  });
})();
