// The marks in the texts: a mark looks like the worst finding that it stands for and that is left.
{
  const index = bilint.lazy(() => {
    const byElement = new Map();
    const byFinding = new Map();
    for (const element of document.querySelectorAll('.mark')) {
      const numbers = element.dataset.f?.split(' ') ?? [element.getAttribute('href').slice(2)];
      const mark = {
        element, look: element.className, gap: element.classList.contains('gap'),
        findings: numbers.map(number => bilint.finding(Number(number)))};
      byElement.set(element, mark);
      for (const finding of mark.findings) {
        if (!byFinding.has(finding)) byFinding.set(finding, []);
        byFinding.get(finding).push(mark);
      }
    }
    return {byElement, byFinding};
  });
  const marksOf = finding => index().byFinding.get(finding) ?? [];

  const paint = mark => {
    const left = mark.findings.filter(finding => finding.visible);
    const open = left.find(finding => !bilint.decisions.isSettled(finding));
    const kind = open ? open.severity : left.length ? 'settled' : 'off';
    const look = 'mark ' + kind + (mark.gap ? ' gap' : '');
    if (mark.look === look) return;
    mark.look = look;
    mark.element.className = look;
    mark.element.href = '#f' + (open ?? left[0] ?? mark.findings[0]).number;
  };

  bilint.marks = {
    paint: () => index().byElement.forEach(paint),
    paintOf: findings => findings.flatMap(marksOf).forEach(paint),
    // Where a finding begins on one side: -s or -t.
    first(finding, side) {
      let mark = document.getElementById('f' + finding.number + side);
      while (mark && !mark.matches('.mark')) mark = mark.nextElementSibling;
      return mark;
    },
    of: finding => marksOf(finding).map(mark => mark.element),
    findingsAt: element => index().byElement.get(element.closest('.mark'))?.findings
      .filter(finding => finding.visible) ?? [],
  };

  // Whatever is pointed at or focused on one side shows on the other and on its card.
  let near = [];
  const show = findings => {
    near.forEach(element => element.classList.remove('near'));
    near = findings.flatMap(finding => [finding.card, ...bilint.marks.of(finding)]);
    near.forEach(element => element.classList.add('near'));
  };
  const at = element => {
    const card = element.closest?.('.card');
    if (card) return [bilint.findingAt(card)];
    return element.closest?.('.mark') ? bilint.marks.findingsAt(element) : [];
  };
  const texts = document.getElementById('texts');
  for (const event of ['pointerover', 'focusin']) {
    texts.addEventListener(event, ({target}) => show(at(target)));
  }
  for (const event of ['pointerleave', 'focusout']) {
    texts.addEventListener(event, () => show(at(document.activeElement)));
  }
}
