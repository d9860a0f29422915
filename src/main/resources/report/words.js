'use strict';
// What the page says, in the language of the reader; what it keeps in the browser.
const bilint = {data: JSON.parse(document.getElementById('data').textContent)};
{
  const languages = Object.keys(bilint.data.wordings);
  let language = languages[0];

  const fill = (wording, values) => wording.replace(/\{(\d)\}/g, (all, i) => values[i] ?? all);

  bilint.say = (key, ...values) => fill(bilint.data.wordings[language][key], values);

  bilint.number = value => value.toLocaleString('en');

  bilint.count = (key, count) =>
    bilint.say(key + (count === 1 ? '.one' : '.many'), bilint.number(count));

  // Beside words in another language it needs its own tag.
  const speaks = element => {
    if (element.lang !== language && (element.lang || language !== languages[0])) element.lang = language;
  };

  // An element that speaks on behalf of the page has its key, and says another one when told so.
  bilint.tell = (element, key, ...values) => {
    element.dataset.say = key;
    if (values.length) element.dataset.with = values.join('\n');
    element.textContent = bilint.say(key, ...values);
    speaks(element);
  };

  bilint.translate = root => {
    for (const element of root.querySelectorAll('[data-say]')) {
      const {say, with: values} = element.dataset;
      element.textContent = bilint.say(say, ...(values === undefined ? [] : values.split('\n')));
      speaks(element);
    }
    for (const element of root.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', bilint.say(element.dataset.label));
      if (element.placeholder) element.placeholder = bilint.say(element.dataset.label);
    }
  };

  bilint.language = () => language;

  bilint.speak = wanted => {
    if (!languages.includes(wanted)) return;
    language = wanted;
    document.documentElement.lang = wanted;
    bilint.translate(document);
    document.querySelectorAll('template').forEach(each => bilint.translate(each.content));
  };

  bilint.otherLanguage = () => languages[(languages.indexOf(language) + 1) % languages.length];

  // Storage may be switched off or full; the page works without.
  bilint.recall = key => {
    try {
      return localStorage.getItem('bilint:' + key);
    } catch {
      return null;
    }
  };

  bilint.remember = (key, value) => {
    try {
      if (value === null) localStorage.removeItem('bilint:' + key);
      else localStorage.setItem('bilint:' + key, value);
      return true;
    } catch {
      return false;
    }
  };

  const status = document.getElementById('status');
  let hiding = 0;
  bilint.announce = text => {
    status.textContent = text;
    status.classList.add('on');
    clearTimeout(hiding);
    hiding = setTimeout(() => status.classList.remove('on'), 4000);
  };
}
