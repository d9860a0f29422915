// The cards: their tools, the decision they show, the reason and the comment that open in them.
{
  const [tools, why] = document.getElementById('tools').content.children;
  const note = document.getElementById('note').content.firstElementChild;
  const WORDS = ['known', 'confirmed', 'false-alarm', 'fixed'];

  const say = (tag, key) => {
    const element = document.createElement(tag);
    bilint.tell(element, key);
    return element;
  };

  const press = finding => {
    const {decision} = bilint.decisions.of(finding);
    for (const button of finding.card.querySelectorAll('[data-decision]')) {
      button.setAttribute('aria-pressed', button.dataset.decision === decision);
    }
  };

  // Only cards that come near the screen get tools: five thousand times five buttons are many.
  const dress = finding => {
    if (finding.dressed) return;
    finding.dressed = true;
    finding.card.append(tools.cloneNode(true));
    finding.card.querySelector('.where').append(why.cloneNode(true));
    press(finding);
    for (const side of ['-s', '-t']) {
      bilint.marks.first(finding, side)?.setAttribute('aria-describedby', finding.card.id + '-h');
    }
  };

  const show = finding => {
    const {decision, comment} = bilint.decisions.of(finding);
    const {card} = finding;
    WORDS.forEach(word => card.classList.toggle(word, word === decision));
    card.querySelector('.decided')?.remove();
    if (decision || comment) {
      const line = document.createElement('p');
      line.className = 'decided';
      if (decision) line.append(say('strong', decision), ' ');
      if (comment) {
        const quote = document.createElement('q');
        quote.textContent = comment;
        line.append(quote);
      }
      card.querySelector('.where').after(line);
    }
    press(finding);
  };

  const toggleWhy = finding => {
    const open = finding.card.querySelector('.reason');
    const button = finding.card.querySelector('[data-do=why]');
    button.setAttribute('aria-expanded', !open);
    if (open) {
      open.remove();
      return;
    }
    const reason = document.createElement('div');
    reason.className = 'reason';
    const rule = document.getElementById('rule-' + finding.rule);
    for (const part of rule.querySelectorAll('dd')) {
      const line = document.createElement('p');
      line.append(...[...part.childNodes].map(each => each.cloneNode(true)));
      line.lang = part.lang;
      reason.append(line);
    }
    finding.card.querySelector('.where').after(reason);
  };

  const close = finding => {
    const open = finding.card.querySelector('.note');
    open?.remove();
    if (open) finding.card.focus({preventScroll: true});
    return Boolean(open);
  };

  const openComment = finding => {
    if (!finding.card.querySelector('.note')) {
      finding.card.append(note.cloneNode(true));
      finding.card.querySelector('.note textarea').value = bilint.decisions.of(finding).comment;
    }
    finding.card.querySelector('.note textarea').focus();
  };

  const save = finding => {
    const text = finding.card.querySelector('.note textarea').value.trim();
    close(finding);
    if (bilint.decisions.comment(finding, text)) bilint.announce(bilint.say('commented.now'));
  };

  const decide = (finding, decision) => {
    const kept = bilint.decisions.decide(finding, decision);
    const now = bilint.decisions.of(finding).decision || 'undecided';
    if (kept) bilint.announce(bilint.say(now) + ' · ' + bilint.cards.progress());
  };

  bilint.cards = {
    dress, show, close, decide, openComment,
    why(finding) {
      dress(finding);
      toggleWhy(finding);
    },
    progress: () => bilint.say('decided', bilint.number(bilint.decisions.count()),
      bilint.number(bilint.findings.length)),
  };

  const does = {
    decide: (finding, button) => decide(finding, button.dataset.decision),
    comment: openComment, why: toggleWhy, save, cancel: close,
  };
  const texts = document.getElementById('texts');
  texts.addEventListener('click', event => {
    const button = event.target.closest('button[data-do]');
    if (!button) return;
    const finding = bilint.findingAt(button);
    bilint.walk.choose(finding);
    does[button.dataset.do](finding, button);
  });
  texts.addEventListener('keydown', event => {
    if (!event.target.matches('.note textarea')) return;
    const finding = bilint.findingAt(event.target);
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save(finding);
    else if (event.key === 'Escape') close(finding);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  bilint.on('decided', findings => findings.forEach(show));
}
