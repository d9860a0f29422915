// The finding that keys and buttons act on, and the way from one to the next.
{
  const shown = document.getElementById('shown');
  let current = null;

  const count = () => {
    if (!shown) return;
    const visible = bilint.filter.visible();
    const at = visible.indexOf(current);
    shown.textContent = at < 0 ? bilint.count('shown', visible.length)
      : bilint.say('shown.at', bilint.number(at + 1), bilint.number(visible.length));
  };

  const choose = finding => {
    if (current === finding) return;
    current?.card.classList.remove('current');
    current = finding;
    if (current) {
      current.card.classList.add('current');
      bilint.cards.dress(current);
    }
    count();
  };

  const bar = document.querySelector('.bar');
  const isSeen = element => {
    const {top, bottom} = element.getBoundingClientRect();
    const ceiling = bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
    return top >= ceiling && bottom <= innerHeight;
  };
  // Rows off the screen have no height yet; once they have, the place may be another one.
  const bring = element => {
    if (isSeen(element)) return;
    element.scrollIntoView({block: 'center'});
    requestAnimationFrame(() => {
      if (!isSeen(element)) element.scrollIntoView({block: 'center'});
    });
  };

  const go = finding => {
    if (!finding) return;
    choose(finding);
    bring(finding.card);
    finding.card.focus({preventScroll: true});
    try {
      history.replaceState(null, '', '#f' + finding.number);
    } catch {
      // A page without an address has no history either.
    }
  };

  const step = by => {
    const visible = bilint.filter.visible();
    if (!visible.length) return;
    const at = visible.indexOf(current);
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
    go(visible[(next + visible.length) % visible.length]);
  };

  bilint.walk = {choose, go, step, current: () => current, bring, count};

  document.getElementById('next')?.addEventListener('click', () => step(1));
  document.getElementById('previous')?.addEventListener('click', () => step(-1));
  const texts = document.getElementById('texts');
  texts.addEventListener('focusin', ({target}) => {
    if (target.closest('.card')) choose(bilint.findingAt(target));
  });
  texts.addEventListener('click', event => {
    const link = event.target.closest('mark a, .where a');
    if (!link) {
      const card = event.target.closest('.card');
      if (card) choose(bilint.findingAt(card));
      return;
    }
    event.preventDefault();
    if (link.closest('mark')) {
      go(bilint.finding(Number(link.hash.slice(2))));
      return;
    }
    const finding = bilint.findingAt(link);
    choose(finding);
    const place = document.getElementById(link.hash.slice(1));
    const mark = place.nextElementSibling?.closest('mark') ?? place.parentElement.querySelector('mark');
    bring(mark);
    mark.querySelector('a').focus({preventScroll: true});
  });
  bilint.on('filtered', () => {
    if (current && !current.visible) choose(null);
    count();
  });
}
