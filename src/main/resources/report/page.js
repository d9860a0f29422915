// Puts the page to work: language, look, decisions, and the finding that its address names.
{
  const language = document.getElementById('language');
  const theme = document.getElementById('theme');
  const THEMES = ['', 'light', 'dark'];

  const nameLanguage = () => {
    const other = bilint.otherLanguage();
    language.textContent = {'zh-Hant': '中文', en: 'English'}[other] ?? other;
    language.lang = other;
  };
  const speak = wanted => {
    bilint.speak(wanted);
    nameLanguage();
    progress();
    bilint.walk.count();
  };
  language.addEventListener('click', () => {
    speak(bilint.otherLanguage());
    bilint.remember('language', bilint.language());
  });

  const wear = wanted => {
    if (wanted) document.documentElement.dataset.theme = wanted;
    else delete document.documentElement.dataset.theme;
    bilint.tell(theme, wanted ? 'theme.' + wanted : 'theme');
  };
  theme.addEventListener('click', () => {
    const worn = document.documentElement.dataset.theme ?? '';
    const next = THEMES[(THEMES.indexOf(worn) + 1) % THEMES.length];
    wear(next);
    bilint.remember('theme', next || null);
  });

  const penalty = () => {
    const left = bilint.findings.filter(finding => !bilint.decisions.hides(finding))
      .reduce((sum, {severity}) => sum + bilint.data.weights[severity], 0);
    return bilint.data.words ? Math.round(100000 * left / bilint.data.words) / 100 : 0;
  };
  function progress() {
    const section = document.getElementById('progress');
    if (!section) return;
    section.hidden = false;
    document.getElementById('bar').value = bilint.decisions.count();
    document.getElementById('decided').textContent = bilint.cards.progress();
    document.getElementById('left').textContent = bilint.say('left', String(penalty()));
  }

  const load = () => {
    const before = bilint.findings.filter(finding => bilint.decisions.of(finding).decision);
    const replaced = bilint.decisions.load();
    const now = bilint.findings.filter(finding => {
      const {decision, comment} = bilint.decisions.of(finding);
      return decision || comment;
    });
    bilint.emit('decided', [...new Set([...before, ...now])]);
    if (replaced) bilint.announce(bilint.count('replaced', replaced));
  };
  bilint.on('decided', findings => {
    bilint.marks.paintOf(findings);
    progress();
  });
  // Another tab with this report.
  window.addEventListener('storage', ({key}) => {
    if (key?.startsWith('bilint:decisions:')) load();
  });

  // What sticks below the bar, or is scrolled to, must know how high it is.
  const bar = document.querySelector('.bar');
  if (bar) {
    new ResizeObserver(() => {
      const sticks = getComputedStyle(bar).position === 'sticky';
      document.documentElement.style.setProperty('--bar', (sticks ? bar.offsetHeight : 0) + 'px');
    }).observe(bar);
  }

  document.getElementById('switches').hidden = false;
  wear(bilint.recall('theme') ?? '');
  const preferred = navigator.language?.startsWith('zh') ? 'zh-Hant' : 'en';
  const wanted = bilint.recall('language') ?? preferred;
  if (wanted !== bilint.language()) bilint.speak(wanted);
  load();
  nameLanguage();
  bilint.walk.count();
  const named = /^#f(\d+)$/.exec(location.hash);
  const finding = named && bilint.finding(Number(named[1]));
  if (finding) {
    // The browser would go back to where the page was scrolled, by heights that it does not have yet.
    history.scrollRestoration = 'manual';
    window.addEventListener('load', () => bilint.walk.go(finding));
  }
}
