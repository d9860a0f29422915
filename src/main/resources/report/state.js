// The findings in the order of their numbers, and who is told when something changes.
{
  const listeners = new Map();
  bilint.on = (event, listener) => {
    if (!listeners.has(event)) listeners.set(event, []);
    listeners.get(event).push(listener);
  };
  bilint.emit = (event, what) => (listeners.get(event) ?? []).forEach(each => each(what));

  bilint.findings = [];
  for (const {path, name, findings} of bilint.data.documents) {
    for (const finding of findings) {
      const number = bilint.findings.length + 1;
      bilint.findings.push({
        ...finding, path, number, document: name, category: bilint.data.categories[finding.rule],
        card: document.getElementById('f' + number), visible: true});
    }
  }
  bilint.finding = number => bilint.findings[number - 1];

  const byCard = new Map(bilint.findings.map(finding => [finding.card, finding]));
  bilint.findingAt = element => byCard.get(element.closest('.card'));

  // As the eye meets them; this is not always the order of their numbers.
  bilint.inOrder = [...document.querySelectorAll('.card')].map(card => byCard.get(card));
}
