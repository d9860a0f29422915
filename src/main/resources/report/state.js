// The findings in the order of their numbers, and who is told when something changes. What is read
// off the page is read when somebody asks: a page may have thousands of cards.
{
  const listeners = new Map();
  bilint.on = (event, listener) => {
    if (!listeners.has(event)) listeners.set(event, []);
    listeners.get(event).push(listener);
  };
  bilint.emit = (event, what) => (listeners.get(event) ?? []).forEach(each => each(what));

  bilint.lazy = make => {
    let made;
    return () => made ??= make();
  };

  class Finding {
    visible = true;
    #card;
    #turns;

    constructor(document, row, number) {
      this.number = number;
      this.document = document.name;
      this.path = document.path;
      this.fingerprint = document.fingerprint[row];
      this.rule = document.rule[row];
      this.severity = document.severity[row];
      this.line = document.line[row];
      this.pair = document.pair[row];
      this.source = document.source[row];
      this.target = document.target[row];
      this.#turns = document.turns;
    }

    get speaker() {
      return this.pair ? this.#turns.findLast(turn => turn.pair <= this.pair)?.speaker : null;
    }

    get category() {
      return bilint.data.categories[this.rule];
    }

    get card() {
      return this.#card ??= document.getElementById('f' + this.number);
    }

    get message() {
      return this.card.querySelector('.message').textContent;
    }
  }

  bilint.findings = [];
  for (const document of bilint.data.documents) {
    document.fingerprint.forEach((fingerprint, row) =>
      bilint.findings.push(new Finding(document, row, bilint.findings.length + 1)));
  }
  bilint.finding = number => bilint.findings[number - 1];
  bilint.findingAt = element => bilint.finding(Number(element.closest('.card').id.slice(1)));

  // As the eye meets them; this is not always the order of their numbers.
  bilint.inOrder = bilint.lazy(() => [...document.querySelectorAll('.card')].map(bilint.findingAt));
}
