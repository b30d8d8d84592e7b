// Finds articles by their words. Nothing that a reader types is sent anywhere: the site's index lies beside this page,
// in small files that are fetched as they are needed (how it is made: main/site/search/search-index.ts).
const page = document.getElementById('search-results');
const form = document.getElementById('search-form');
const field = document.getElementById('search-words');
const status = page.querySelector('[role=status]');
const list = page.querySelector('ol');
const more = page.querySelector('button');
const folder = new URL(page.dataset.files, document.baseURI);
const site = new URL(page.dataset.site, document.baseURI);
const perPage = 20;

/** Files are scripts that call this, as a page opened from a folder may read no other kind. */
const files = new Map();
globalThis.galleySearch = (name, data) => files.get(name)?.done(data);
const load = (name) => {
  const known = files.get(name);
  if (known) return known.data;
  const file = {};
  file.data = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(`${name}.js`, folder).href;
    script.onerror = () => {
      files.delete(name);
      reject(new Error(name));
    };
    file.done = resolve;
    document.head.append(script);
  });
  files.set(name, file);
  return file.data;
};

/** As the build reads a text: main/site/search/search-terms.ts. */
const fold = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
const scripts =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const unspaced = new RegExp(`[${scripts}]`, 'u');
const word = new RegExp(`[${scripts}]+|[\\p{L}\\p{N}]+?(?=[${scripts}])|[\\p{L}\\p{N}]+`, 'gu');
const termsOf = (text) =>
  (fold(text).match(word) ?? []).flatMap((one) => {
    if (!unspaced.test(one)) return [one];
    const signs = [...one];
    // A pair for each sign but the last, which the pair before it has.
    return signs.length === 1 ? signs : signs.slice(0, -1).map((sign, index) => sign + signs[index + 1]);
  });
const shardOf = (term, shards) => {
  const [first = '', second = ''] = term;
  const key = unspaced.test(first) ? first : first + second;
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index += 1)
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  return hash % shards;
};

/** Every article with a word that begins like this one, and how much it is about it. */
const hitsOf = async (term, segments) => {
  const hits = new Map();
  const shards = await Promise.all(
    segments.map(([number, shardCount]) => load(`${number}-${shardOf(term, shardCount)}`)),
  );
  for (const [index, shard] of shards.entries()) {
    for (const key of Object.keys(shard)) {
      if (!key.startsWith(term)) continue;
      let place = 0;
      for (const posting of shard[key]) {
        place += posting >> 3;
        const id = `${segments[index][0]}/${place}`;
        const score = (posting & 7) * (key === term ? 2 : 1);
        hits.set(id, Math.max(hits.get(id) ?? 0, score));
      }
    }
  }
  return hits;
};

/** Where no word begins like that, one that begins like its first letters: "ferries" finds "ferry". */
const hitsNear = async (term, segments) => {
  const shortest = Math.max(4, term.length - 3);
  for (let length = term.length; length >= Math.min(shortest, term.length); length -= 1) {
    const hits = await hitsOf(term.slice(0, length), segments);
    if (hits.size > 0) return hits;
  }
  return new Map();
};

/** The articles that have all words, each with its score and what a filter asks. */
const find = async (terms) => {
  const segments = await load('index');
  const total = segments.reduce((sum, [, , count]) => sum + count, 0);
  const perTerm = await Promise.all([...new Set(terms)].map((term) => hitsNear(term, segments)));
  const [first = new Map(), ...others] = perTerm.sort((a, b) => a.size - b.size);
  const common = [...first.keys()].filter((id) => others.every((hits) => hits.has(id)));
  const scores = new Map(
    common.map((id) => [
      id,
      // A rare word says more of what is looked for.
      perTerm.reduce((sum, hits) => sum + hits.get(id) * Math.log(1 + total / hits.size), 0),
    ]),
  );
  const wanted = [...new Set(common.map((id) => id.split('/')[0]))];
  const facts = await Promise.all(wanted.map((segment) => load(`${segment}-facts`)));
  return facts.flatMap((own, index) =>
    own.flatMap(([place, section, at, year]) => {
      const id = `${wanted[index]}/${place}`;
      return scores.has(id) ? [{ id, section, at, year, score: scores.get(id) }] : [];
    }),
  );
};

const cardOf = async (id) => {
  const [segment, place] = id.split('/');
  const cards = await load(`${segment}-cards-${Math.floor(place / 64)}`);
  return cards[place];
};

const element = (name, text, className) => {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
};

/** The text with the words that were looked for marked. */
const marked = (name, text, terms, className) => {
  const made = element(name, '', className);
  for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
    const folded = fold(part);
    made.append(terms.some((term) => folded.startsWith(term)) ? element('mark', part) : part);
  }
  return made;
};

const show = (card, terms) => {
  const [address, headline, standfirst, section, day, language, direction] = card;
  const item = document.createElement('li');
  const words = element('div', '', 'result-words');
  words.lang = language;
  words.dir = direction;
  const link = document.createElement('a');
  link.href = new URL(address + (location.protocol === 'file:' ? 'index.html' : ''), site).href;
  link.append(...marked('span', headline, terms).childNodes);
  if (section) item.append(element('span', section, 'section-label'));
  words.append(link);
  if (standfirst) words.append(marked('span', standfirst, terms, 'card-standfirst'));
  item.append(words);
  if (day) item.append(element('span', day, 'card-byline'));
  return item;
};

let latest = 0;
let found = [];
let shown = 0;
let terms = [];
const showMore = async () => {
  const own = latest;
  const next = found.slice(shown, shown + perPage);
  shown += next.length;
  more.hidden = shown >= found.length;
  const cards = await Promise.all(next.map(({ id }) => cardOf(id)));
  // Another search has begun meanwhile, and the list is its.
  if (own !== latest) return [];
  const items = cards.filter(Boolean).map((card) => show(card, terms));
  list.append(...items);
  return items;
};

const search = async () => {
  const asked = new FormData(form);
  const [query, section, year, order] = ['q', 'section', 'year', 'order'].map(
    (name) => asked.get(name) ?? '',
  );
  latest += 1;
  const own = latest;
  terms = termsOf(query);
  // No words but a section or a year are no search: the lists below lead there.
  const all = terms.length === 0 ? [] : await find(terms);
  if (own !== latest) return;
  found = all
    .filter((hit) => section === '' || hit.section === section)
    .filter((hit) => year === '' || hit.year === year)
    .sort((a, b) => (order === 'date' ? 0 : b.score - a.score) || b.at - a.at);
  shown = 0;
  list.replaceChildren();
  list.hidden = found.length === 0;
  more.hidden = true;
  status.textContent =
    terms.length === 0
      ? ''
      : found.length === 0
        ? page.dataset.none
        : `${page.dataset.found} ${found.length}`;
  await showMore();
};

const failed = () => {
  status.textContent = page.dataset.failed;
};

/** The address says what is looked for, so that a search can be sent to somebody. */
let before = null;
const ask = () => {
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== ''));
  // A field that is left says that it changed: results made anew would be gone from under the pointer that leaves it.
  if (asked.toString() === before) return;
  before = asked.toString();
  const address = `${location.pathname}${asked.size === 0 ? '' : `?${asked}`}${location.hash}`;
  // A page from a folder has no history to write.
  if (location.protocol !== 'file:') history.replaceState(null, '', address);
  search().catch(failed);
};

let waiting = 0;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 200);
});
form.addEventListener('change', ask);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  ask();
});
more.addEventListener('click', async () => {
  const [first] = await showMore();
  first?.querySelector('a').focus();
});

// The filters do nothing without this script, so they come with it.
for (const one of form.querySelectorAll('[hidden]')) one.hidden = false;
for (const [name, value] of new URLSearchParams(location.search)) {
  const control = form.elements.namedItem(name);
  if (control && 'value' in control) control.value = value;
}
ask();
