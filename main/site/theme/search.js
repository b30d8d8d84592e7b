// Looks up the words of `?q=` in the articles' own words. Its texts are in the page; nothing is sent anywhere.
const results = document.getElementById('search-results');
const field = document.getElementById('search-words');
const status = results.querySelector('[role=status]');
const list = results.querySelector('ol');
const query = (new URLSearchParams(location.search).get('q') ?? '').trim();

/** As the build folds the words of the index: no accents, no capitals. */
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Languages that put no spaces between words: there a word may begin anywhere. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const has = (words, word) => words.includes(unspaced.test(word) ? word : ` ${word}`);

const scoreOf = (entry, wanted) => {
  if (!wanted.every((word) => has(entry.words, word))) return 0;
  const headline = ` ${wordsOf(entry.headline).join(' ')}`;
  const standfirst = ` ${wordsOf(entry.standfirst).join(' ')}`;
  return wanted.reduce((score, word) => score + (has(headline, word) ? 4 : has(standfirst, word) ? 2 : 1), 0);
};

const element = (name, text, className) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

const show = (entry, root) => {
  const item = document.createElement('li');
  item.lang = entry.language;
  item.dir = 'auto';
  const link = element('a', entry.headline);
  link.href = new URL(entry.address + (location.protocol === 'file:' ? 'index.html' : ''), root).href;
  if (entry.section) item.append(element('span', entry.section, 'section-label'));
  item.append(link);
  if (entry.standfirst) item.append(element('span', entry.standfirst, 'card-standfirst'));
  if (entry.date) item.append(element('span', entry.date, 'card-byline'));
  return item;
};

const search = async () => {
  field.value = query;
  const wanted = wordsOf(query);
  if (wanted.length === 0) return;
  const response = await fetch(results.dataset.index);
  if (!response.ok) throw new Error(String(response.status));
  const entries = await response.json();
  const found = entries
    .map((entry) => ({ entry, score: scoreOf(entry, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const root = new URL('../', location.href.replace(/[^/]*$/, ''));
  list.replaceChildren(...found.map(({ entry }) => show(entry, root)));
  list.hidden = found.length === 0;
  status.textContent = found.length === 0 ? results.dataset.none : `${results.dataset.found} ${found.length}`;
};

search().catch(() => {
  status.textContent = results.dataset.failed;
});
