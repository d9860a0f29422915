(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = document.getElementById('filter');
  if (!form) return;
  form.hidden = false;
  const cards = all('.card');
  const marks = all('mark').map(mark => ({
    mark, gap: mark.classList.contains('gap'), ids: mark.dataset.f.split(' ')}));
  const severityOf = Object.fromEntries(cards.map(card => [card.id.slice(1), card.dataset.severity]));
  const shown = document.getElementById('shown');
  let visible = cards;
  let current = -1;

  const count = () => {
    shown.textContent = (current < 0 ? '' : (current + 1) + ' of ') + visible.length
        + (visible.length === 1 ? ' finding' : ' findings');
  };

  // A mark shows the worst of the findings that are left; its list has the worst first.
  const filter = () => {
    const on = name => new Set(all(`input[name=${name}]:checked`, form).map(box => box.value));
    const severities = on('severity');
    const categories = on('category');
    visible = cards.filter(card =>
      severities.has(card.dataset.severity) && categories.has(card.dataset.category));
    const ids = new Set(visible.map(card => card.id.slice(1)));
    cards.forEach(card => { card.hidden = !ids.has(card.id.slice(1)); });
    marks.forEach(({mark, gap, ids: own}) => {
      const worst = own.find(id => ids.has(id));
      mark.className = (worst ? severityOf[worst] : 'off') + (gap ? ' gap' : '');
      mark.firstElementChild.href = '#f' + (worst || own[0]);
    });
    const only = form.elements.only.checked;
    all('.pair').forEach(pair => {
      pair.hidden = only && !pair.classList.contains('who') && !pair.querySelector('.card:not([hidden])');
    });
    current = -1;
    count();
  };

  const near = (id, on) => {
    marks.filter(each => each.ids.includes(id)).forEach(each => each.mark.classList.toggle('near', on));
    document.getElementById('f' + id).classList.toggle('near', on);
  };
  cards.forEach(card => {
    card.addEventListener('mouseenter', () => near(card.id.slice(1), true));
    card.addEventListener('mouseleave', () => near(card.id.slice(1), false));
  });
  marks.forEach(({mark, ids}) => {
    mark.addEventListener('mouseenter', () => ids.forEach(id => near(id, true)));
    mark.addEventListener('mouseleave', () => ids.forEach(id => near(id, false)));
  });

  const go = by => {
    if (!visible.length) return;
    current = (current + by + visible.length + (current < 0 && by < 0 ? 1 : 0)) % visible.length;
    const card = visible[current];
    location.hash = card.id;
    card.focus({preventScroll: true});
    card.closest('.pair').scrollIntoView({block: 'center'});
    count();
  };
  document.getElementById('next').addEventListener('click', () => go(1));
  document.getElementById('previous').addEventListener('click', () => go(-1));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'j') go(1);
    if (event.key === 'k') go(-1);
  });
  form.addEventListener('change', filter);
  filter();
})();
