"use strict";
(() => {
  const search = document.getElementById("search");
  if (!search) return;
  search.parentElement.hidden = false;
  const rows = [...document.querySelectorAll("#varying tbody tr")];
  const texts = rows.map((row) => row.textContent.toLowerCase());
  search.addEventListener("input", () => {
    const wanted = search.value.trim().toLowerCase();
    rows.forEach((row, i) => { row.hidden = !texts[i].includes(wanted); });
  });
})();
