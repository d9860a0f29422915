// The keys; a letter that is being typed is none.
{
  const help = document.getElementById('help');
  const on = document.getElementById('keys-on');
  const query = document.getElementById('query');

  const closeMenus = () => {
    const open = [...document.querySelectorAll('.menu[open]')];
    open.forEach(menu => menu.removeAttribute('open'));
    return open.length > 0;
  };
  const withCurrent = action => () => {
    const current = bilint.walk.current();
    if (current) action(current);
  };
  const escape = () => {
    const current = bilint.walk.current();
    if (closeMenus()) return;
    if (current) bilint.cards.close(current);
  };
  const undo = () => {
    const finding = bilint.decisions.undo();
    bilint.announce(bilint.say(finding ? 'undone' : 'nothing.to.undo'));
    if (finding) bilint.walk.go(finding);
  };
  const actions = new Map(Object.entries({
    j: () => bilint.walk.step(1),
    k: () => bilint.walk.step(-1),
    a: withCurrent(finding => bilint.cards.decide(finding, 'confirmed')),
    r: withCurrent(finding => bilint.cards.decide(finding, 'false-alarm')),
    f: withCurrent(finding => bilint.cards.decide(finding, 'fixed')),
    c: withCurrent(finding => bilint.cards.openComment(finding)),
    w: withCurrent(finding => bilint.cards.why(finding)),
    u: undo,
    '/': () => {
      query?.focus();
      query?.select();
    },
    '?': () => help.showModal(),
    Escape: escape,
  }));

  const isTyping = ({target}) => target.matches?.(
    'textarea, select, input:not([type=checkbox], [type=file])') && target.type !== 'search';

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || help.open) return;
    if (event.target === query) {
      if (event.key === 'Escape' || event.key === 'Enter') {
        query.blur();
        if (bilint.walk.current()) bilint.walk.go(bilint.walk.current());
        event.preventDefault();
      }
      return;
    }
    if (isTyping(event) || (!on.checked && event.key !== 'Escape')) return;
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  });
  document.addEventListener('click', ({target}) => {
    for (const menu of document.querySelectorAll('.menu[open]')) {
      if (!menu.contains(target) || target.closest('nav a')) menu.removeAttribute('open');
    }
  });
  document.getElementById('keys').addEventListener('click', () => help.showModal());
  document.getElementById('help-close').addEventListener('click', () => help.close());
  on.checked = bilint.recall('keys') !== 'off';
  on.addEventListener('change', () => bilint.remember('keys', on.checked ? null : 'off'));
}
