// What was decided about each finding: by the report, and on top of it in this browser.
{
  const NONE = {decision: '', comment: ''};
  const HIDING = new Set(['false-alarm', 'known']);
  const DECISIONS = new Set(['known', 'confirmed', 'false-alarm', 'fixed']);

  const key = ({path, fingerprint}) => path + '\n' + fingerprint;
  const same = (a, b) => a.decision === b.decision && a.comment === b.comment;
  const onPage = new Map(bilint.findings.map(finding => [key(finding), finding]));
  const given = new Map();
  // Decisions about what this page does not show; they are handed on.
  const elsewhere = new Map();
  const made = new Map();
  const undoable = [];

  for (const entry of bilint.data.decisions) {
    const finding = onPage.get(key(entry));
    if (finding) given.set(finding, entry);
    else elsewhere.set(key(entry), entry);
  }
  const givenFor = finding => given.get(finding) ?? NONE;
  const of = finding => made.get(finding) ?? givenFor(finding);

  // Each document is kept for itself, so that a report of more documents finds it again. What the
  // report said at the time is kept beside it: where that has changed, the report is newer.
  const keep = documents => {
    let kept = true;
    for (const name of documents) {
      const entries = [];
      for (const [finding, {decision, comment}] of made) {
        if (finding.document === name) {
          const over = givenFor(finding);
          entries.push({fingerprint: finding.fingerprint, decision, comment,
            over: {decision: over.decision, comment: over.comment}});
        }
      }
      const text = entries.length ? JSON.stringify(entries) : null;
      kept = bilint.remember('decisions:' + name, text) && kept;
    }
    return kept;
  };
  const keepElsewhere = () =>
    bilint.remember('elsewhere:' + bilint.data.name, JSON.stringify([...elsewhere.values()]));

  const parse = text => {
    try {
      return JSON.parse(text) ?? [];
    } catch {
      return [];
    }
  };

  const load = () => {
    let replaced = 0;
    made.clear();
    for (const {path, name} of bilint.data.documents) {
      for (const entry of parse(bilint.recall('decisions:' + name))) {
        const finding = onPage.get(path + '\n' + entry.fingerprint);
        if (!finding || same(entry, givenFor(finding))) continue;
        if (same(entry.over, givenFor(finding))) {
          made.set(finding, {decision: entry.decision, comment: entry.comment});
        } else {
          replaced++;
        }
      }
    }
    for (const entry of parse(bilint.recall('elsewhere:' + bilint.data.name))) {
      if (!elsewhere.has(key(entry))) elsewhere.set(key(entry), entry);
    }
    return replaced;
  };

  const put = (finding, state) => {
    if (same(state, givenFor(finding))) made.delete(finding);
    else made.set(finding, state);
  };

  const change = (changes, undoing) => {
    if (!undoing) undoable.push(changes.map(([finding]) => [finding, of(finding)]));
    changes.forEach(([finding, state]) => put(finding, state));
    const kept = keep(new Set(changes.map(([finding]) => finding.document)));
    bilint.emit('decided', changes.map(([finding]) => finding));
    if (!kept) bilint.announce(bilint.say('not.kept'));
    return kept;
  };

  bilint.decisions = {
    load,
    of,
    hides: finding => HIDING.has(of(finding).decision),
    isSettled: finding => !['', 'confirmed'].includes(of(finding).decision),

    // The same decision twice takes it back.
    decide(finding, decision) {
      const {decision: before, comment} = of(finding);
      return change([[finding, {decision: before === decision ? '' : decision, comment}]]);
    },

    comment(finding, comment) {
      return change([[finding, {decision: of(finding).decision, comment}]]);
    },

    undo() {
      const changes = undoable.pop();
      if (changes) change(changes, true);
      return changes?.[0]?.[0];
    },

    // Entries of a baseline; what they say about is decided as they say.
    take(entries) {
      const changes = [];
      for (const entry of entries) {
        const finding = onPage.get(key(entry));
        if (finding) changes.push([finding, {decision: entry.decision, comment: entry.comment}]);
        else elsewhere.set(key(entry), entry);
      }
      keepElsewhere();
      return change(changes);
    },

    // Everything that a baseline should hold, in its order.
    entries() {
      const all = [...elsewhere.values()];
      for (const finding of bilint.findings) {
        const {decision, comment} = of(finding);
        if (DECISIONS.has(decision)) {
          const {path, fingerprint, rule, source, target} = finding;
          all.push({path, fingerprint, rule, decision, comment, source, target});
        }
      }
      const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
      return all.sort((a, b) => compare(a.path, b.path) || compare(a.fingerprint, b.fingerprint));
    },

    isDecision: word => DECISIONS.has(word),
    count: () => bilint.findings.filter(finding => of(finding).decision).length,
    onlyComments: () => bilint.findings.filter(finding => {
      const {decision, comment} = of(finding);
      return comment && !decision;
    }).length,
  };
}
