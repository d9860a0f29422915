// Decisions as files: the baseline, which bilint reads, and a table for people.
{
  const SCHEMA = 'bilint-baseline/1';
  const COLUMNS = ['path', 'line', 'rule', 'severity', 'decision', 'comment', 'message', 'source', 'target',
    'fingerprint'];

  const save = (name, type, text) => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], {type}));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  };

  const baseline = () =>
    JSON.stringify({schema: SCHEMA, entries: bilint.decisions.entries()}, null, 2) + '\n';

  // A spreadsheet would run a cell that begins like a formula.
  const cell = value => {
    const text = String(value);
    const plain = /^[\s]*[=+\-@＝＋－＠]/.test(text) || /^[\t\r\n]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(plain) ? '"' + plain.replaceAll('"', '""') + '"' : plain;
  };
  const csv = () => {
    const rows = bilint.findings.map(finding => {
      const row = {...finding, ...bilint.decisions.of(finding), message: finding.message};
      return COLUMNS.map(column => cell(row[column])).join(',');
    });
    return '\uFEFF' + [COLUMNS.join(','), ...rows].map(row => row + '\r\n').join('');
  };

  const text = value => typeof value === 'string';
  const entryOf = ({path, fingerprint, rule, decision, comment = '', source, target}) => {
    const valid = text(path) && path && text(fingerprint) && fingerprint && text(rule)
      && bilint.decisions.isDecision(decision) && text(comment);
    if (!valid) throw new TypeError('no entry of a baseline');
    const entry = {path, fingerprint, rule, decision, comment};
    if (text(source)) entry.source = source;
    if (text(target)) entry.target = target;
    return entry;
  };
  const read = content => {
    const {schema, entries} = JSON.parse(content);
    if (schema !== SCHEMA || !Array.isArray(entries)) throw new TypeError('no baseline');
    return entries.map(entryOf);
  };

  const exported = () => {
    const without = bilint.decisions.onlyComments();
    bilint.announce(bilint.count('exported', bilint.decisions.entries().length)
      + (without ? ' · ' + bilint.count('unsaid', without) : ''));
  };

  const on = (id, event, listener) => document.getElementById(id)?.addEventListener(event, listener);
  on('export-baseline', 'click', () => {
    save('bilint-baseline.json', 'application/json', baseline());
    exported();
  });
  on('export-csv', 'click', () => save('bilint-decisions.csv', 'text/csv', csv()));
  on('import', 'click', () => document.getElementById('import-file').click());
  on('import-file', 'change', async ({target}) => {
    const [file] = target.files;
    target.value = '';
    if (!file) return;
    let entries;
    try {
      entries = read(await file.text());
    } catch {
      bilint.announce(bilint.say('not.baseline'));
      return;
    }
    if (bilint.decisions.take(entries)) bilint.announce(bilint.count('imported', entries.length));
  });
}
