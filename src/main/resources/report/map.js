// The strip over the texts: strokes for the findings that are shown, and what is on the screen.
{
  const map = document.getElementById('map');
  const WIDTH = 1000;
  const LANES = ['critical', 'major', 'minor', 'neutral'];
  const LANE = 8;

  const draw = () => {
    for (const [lane, severity] of LANES.entries()) {
      const pairs = new Set(bilint.findings
        .filter(each => each.visible && each.pair && each.severity === severity)
        .map(each => each.pair));
      map.querySelector('path.' + severity).setAttribute('d', [...pairs].map(pair =>
        `M${((pair - .5) * WIDTH / bilint.data.pairs).toFixed(1)} ${lane * LANE + 1}v${LANE - 2}`).join(''));
    }
  };

  const number = pair => Number(pair.id.slice(1));
  const onScreen = new Set();
  const view = document.getElementById('view');
  const frame = () => {
    if (!onScreen.size) return;
    const first = Math.min(...onScreen) - 1;
    const last = Math.max(...onScreen);
    view.setAttribute('x', first * WIDTH / bilint.data.pairs);
    view.setAttribute('width', (last - first) * WIDTH / bilint.data.pairs);
  };
  const watch = () => {
    const observer = new IntersectionObserver(changes => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) {
          for (const card of target.querySelectorAll('.card')) bilint.cards.dress(bilint.findingAt(card));
        }
        if (!target.id) continue;
        if (isIntersecting) onScreen.add(number(target));
        else onScreen.delete(number(target));
      }
      frame();
    }, {rootMargin: '100px'});
    document.querySelectorAll('.pair').forEach(pair => observer.observe(pair));
  };

  if (map) {
    map.classList.add('live');
    map.addEventListener('click', event => {
      const {left, width} = map.getBoundingClientRect();
      const at = Math.floor((event.clientX - left) / width * bilint.data.pairs) + 1;
      let pair = document.getElementById('p' + Math.min(Math.max(at, 1), bilint.data.pairs));
      while (pair?.hidden) pair = pair.nextElementSibling;
      if (pair) bilint.walk.bring(pair);
    });
    bilint.on('filtered', draw);
    watch();
  }
}
