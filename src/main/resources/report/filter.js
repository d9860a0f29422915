// Which findings are shown. In each facet nothing chosen means everything.
{
  const form = document.getElementById('filter');
  const query = document.getElementById('query');
  const FACETS = ['severity', 'category', 'rule', 'speaker', 'decision'];
  const layout = bilint.lazy(() => {
    const byPair = new Map();
    for (const finding of bilint.findings) {
      const element = finding.card.closest('.pair');
      if (!byPair.has(element)) byPair.set(element, []);
      byPair.get(element).push(finding);
    }
    const pairs = [...document.querySelectorAll('.pair')].map(element => ({
      element, who: element.classList.contains('who'), findings: byPair.get(element) ?? []}));
    const runs = new Map([...document.querySelectorAll('.run')].map(run => [run, []]));
    for (const pair of pairs) runs.get(pair.element.parentElement)?.push(pair);
    const headings = new Map([...document.querySelectorAll('.speaker')]
      .map(heading => [heading.nextElementSibling, heading]));
    return {pairs, runs, headings};
  });

  const statesOf = finding => {
    const {decision, comment} = bilint.decisions.of(finding);
    return comment ? [decision || 'undecided', 'commented'] : [decision || 'undecided'];
  };

  // What a search looks through, read off the page when somebody searches.
  const textOf = finding => finding.text ??= [
    finding.card.querySelector('h3').textContent, finding.message,
    finding.card.querySelector('ins')?.textContent ?? '', finding.source, finding.target,
  ].join('\n').toLowerCase();
  const textAround = pair => pair.text ??= [...pair.element.querySelectorAll('.en p, .zh p, h3')]
    .map(each => each.textContent).join('\n').toLowerCase();

  const set = (element, hidden) => {
    if (element.hidden !== hidden) element.hidden = hidden;
  };

  const apply = () => {
    const {pairs, runs, headings} = layout();
    const data = new FormData(form);
    const chosen = FACETS.map(name => [name, new Set(data.getAll(name))]).filter(([, set]) => set.size);
    const text = query.value.trim().toLowerCase();
    const only = data.has('only');
    const fits = (finding, around) => chosen.every(([name, wanted]) =>
      name === 'decision' ? statesOf(finding).some(state => wanted.has(state)) : wanted.has(finding[name]))
      && (!text || around || textOf(finding).includes(text)
        || bilint.decisions.of(finding).comment.toLowerCase().includes(text));

    let who = null;
    let heading = null;
    for (const pair of pairs) {
      const around = text && textAround(pair).includes(text);
      let any = false;
      for (const finding of pair.findings) {
        finding.visible = fits(finding, around);
        set(finding.card, !finding.visible);
        any ||= finding.visible;
      }
      const shown = any || (!only && (!text || around));
      set(pair.element, !shown);
      // The line that names a speaker stays while anything of theirs does.
      heading = headings.get(pair.element) ?? (pair.who ? null : heading);
      if (headings.has(pair.element)) set(heading, true);
      if (pair.who) who = pair;
      else if (headings.has(pair.element)) who = null;
      if (shown && !pair.who) {
        if (who) set(who.element, false);
        if (heading) set(heading, false);
      }
    }
    for (const [run, own] of runs) {
      const shown = own.filter(pair => !pair.element.hidden).length;
      set(run, !shown);
      run.style.setProperty('--pairs', shown);
    }
    document.getElementById('clear').hidden = !(chosen.length || text || only);
    for (const menu of form.querySelectorAll('.menu')) {
      menu.classList.toggle('chosen', menu.querySelector(':checked') !== null);
    }
    bilint.marks.paint();
    bilint.emit('filtered');
  };

  const countStates = () => {
    const counts = new Map();
    for (const finding of bilint.findings) {
      for (const state of statesOf(finding)) counts.set(state, (counts.get(state) ?? 0) + 1);
    }
    for (const count of form.querySelectorAll('[data-count]')) {
      count.textContent = bilint.number(counts.get(count.dataset.count) ?? 0);
    }
  };

  bilint.filter = {apply, visible: () => bilint.inOrder().filter(finding => finding.visible)};

  if (form) {
    let typing = 0;
    form.addEventListener('change', event => {
      if (event.target !== query) apply();
    });
    form.addEventListener('reset', () => setTimeout(apply));
    form.addEventListener('submit', event => event.preventDefault());
    query.addEventListener('input', () => {
      clearTimeout(typing);
      typing = setTimeout(apply, 80);
    });
    // What was decided stays in sight until the filter is used again: nothing vanishes under the hand.
    bilint.on('decided', countStates);
    form.hidden = false;
  }
}
