"use strict";
(() => {
  const stage = document.querySelector(".stage");
  const told = document.querySelector(".told");
  const narrow = () => window.matchMedia("(max-width: 44rem)").matches;
  let shown = -1;

  function draw() {
    const room = stage.parentElement.clientWidth;
    const fits = drawings.findIndex(({ layout }) => layout.width <= room);
    const at = fits < 0 ? drawings.length - 1 : fits;
    if (at === shown) return;
    shown = at;
    const { data, layout } = drawings[at];
    Plotly.react(stage, data, layout, { displayModeBar: false, staticPlot: false, responsive: false });
    told.hidden = true;
  }

  draw();
  window.addEventListener("resize", draw);
  // A hover box is wider than a phone: there, what it says stands under the chart. The texts were
  // escaped when the page was written.
  stage.on("plotly_hover", ({ points: [point] }) => {
    if (!narrow()) return;
    const text = point.text ?? point.data.text[point.pointNumber];
    told.innerHTML = text;
    told.hidden = false;
  });
})();
