// The finding that keys and buttons act on, and the way from one to the next.
{
  const shown = document.getElementById('shown');
  let current = null;

  const count = () => {
    if (!shown) return;
    if (!current) {
      const {length} = bilint.findings.filter(finding => finding.visible);
      bilint.tell(shown, length === 1 ? 'shown.one' : 'shown.many', bilint.number(length));
      return;
    }
    const visible = bilint.filter.visible();
    bilint.tell(shown, 'shown.at', bilint.number(visible.indexOf(current) + 1), bilint.number(visible.length));
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
  const bring = (element, tries = 5) => {
    if (isSeen(element)) return;
    element.scrollIntoView({block: 'center'});
    if (tries > 0) requestAnimationFrame(() => bring(element, tries - 1));
  };

  const go = finding => {
    if (!finding) return;
    choose(finding);
    bring(finding.card);
    finding.card.tabIndex = -1;
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
    const link = event.target.closest('.mark, .where a');
    if (!link) {
      const card = event.target.closest('.card');
      if (card) choose(bilint.findingAt(card));
      return;
    }
    event.preventDefault();
    if (link.matches('.mark')) {
      go(bilint.finding(Number(link.hash.slice(2))));
      return;
    }
    const finding = bilint.findingAt(link);
    choose(finding);
    const mark = bilint.marks.first(finding, link.hash.slice(-2));
    bring(mark);
    mark.focus({preventScroll: true});
  });
  bilint.on('filtered', () => {
    if (current && !current.visible) choose(null);
    count();
  });
}
