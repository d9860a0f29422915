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
  // Cards get their tools, and pairs are watched, when what they stand in comes near.
  const dress = element => {
    for (const card of element.querySelectorAll('.card')) bilint.cards.dress(bilint.findingAt(card));
  };
  const watch = () => {
    const pairs = new IntersectionObserver(changes => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) onScreen.add(number(target));
        else onScreen.delete(number(target));
      }
      frame();
    });
    const runs = new IntersectionObserver(changes => {
      for (const {target, isIntersecting} of changes) {
        if (isIntersecting) dress(target);
        for (const pair of target.querySelectorAll('.pair')) {
          if (isIntersecting) pairs.observe(pair);
          else {
            pairs.unobserve(pair);
            onScreen.delete(number(pair));
          }
        }
      }
    }, {rootMargin: '200px'});
    document.querySelectorAll('.run').forEach(run => runs.observe(run));
    document.querySelectorAll('.document > .pair').forEach(dress);
  };

  if (map) {
    map.classList.add('live');
    map.addEventListener('click', event => {
      const {left, width} = map.getBoundingClientRect();
      const at = Math.floor((event.clientX - left) / width * bilint.data.pairs) + 1;
      let number = Math.min(Math.max(at, 1), bilint.data.pairs);
      while (document.getElementById('p' + number)?.checkVisibility() === false) number++;
      const pair = document.getElementById('p' + number);
      if (pair) bilint.walk.bring(pair);
    });
    bilint.on('filtered', draw);
    watch();
  }
}
