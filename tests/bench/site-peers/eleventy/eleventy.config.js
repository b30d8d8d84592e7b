/** The same site as Hugo's templates beside this make. Lists are computed once, what all pages have in common too. */
const perPage = 25;

const newestFirst = (a, b) => b.date - a.date;

const grouped = (articles, keysOf) => {
  const groups = new Map();
  for (const article of articles)
    for (const key of keysOf(article.data)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [article]);
      else group.push(article);
    }
  return groups;
};

const slug = (text) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

export default function configure(config) {
  let known = null;
  const site = (api) => {
    if (known !== null) return known;
    const articles = api.getFilteredByGlob('content/**/*.md').toSorted(newestFirst);
    const kinds = [
      ['section', '', grouped(articles, ({ desk }) => [desk]), 20],
      ['tag', 'tags/', grouped(articles, ({ subjects }) => subjects), 5],
      ['author', 'authors/', grouped(articles, ({ authors }) => authors), 5],
      ['month', 'months/', grouped(articles, ({ months }) => months), 5],
    ];
    const lists = [];
    const feeds = [{ url: '/', title: 'The Generated Post', items: articles.slice(0, 20) }];
    for (const [kind, folder, groups, count] of kinds)
      for (const [name, items] of groups) {
        const url = `/${folder}${slug(name)}/`;
        feeds.push({ url, title: name, items: items.slice(0, count) });
        const pages = Math.ceil(items.length / perPage);
        const pageUrl = (page) => (page === 0 ? url : `${url}page/${page + 1}/`);
        for (let page = 0; page < pages; page += 1)
          lists.push({
            kind,
            name,
            url: pageUrl(page),
            newer: page === 0 ? null : pageUrl(page - 1),
            older: page === pages - 1 ? null : pageUrl(page + 1),
            items: items.slice(page * perPage, (page + 1) * perPage),
          });
      }
    const sections = kinds[0][2];
    known = { articles, lists, feeds, sections, groups: kinds };
    return known;
  };
  config.on('eleventy.before', () => {
    known = null;
  });
  config.addCollection('lists', (api) => site(api).lists);
  config.addCollection('feeds', (api) => site(api).feeds);
  config.addCollection('latest', (api) => site(api).articles.slice(0, 12));
  config.addCollection('sections', (api) =>
    [...site(api).sections].map(([name, items]) => ({ name, items: items.slice(0, 4) })),
  );
  config.addCollection('indexes', (api) =>
    site(api)
      .groups.slice(1)
      .map(([kind, folder, groups]) => ({
        kind,
        url: `/${folder}`,
        items: [...groups].map(([name, items]) => ({
          name,
          count: items.length,
          url: `/${folder}${slug(name)}/`,
        })),
      })),
  );
  config.addCollection('everything', (api) => site(api).articles);
  config.addFilter('slug', slug);
  config.addFilter('iso', (date) => date.toISOString());
  const days = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
  config.addFilter('day', (date) => days.format(date));
  config.addFilter('json', (value) => JSON.stringify(value).replaceAll('<', '\\u003c'));
  config.addFilter('first', (items, count) => items.slice(0, count));
  config.addFilter('words', (text) => text.replaceAll(/<[^>]*>/g, ' ').split(/\s+/).length);
  config.addFilter('feed', (feed) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: `https://post.example${feed.url}`,
      feed_url: `https://post.example${feed.url}feed.json`,
      items: feed.items.map((item) => ({
        id: `tag:post.example,2026:${item.data.id}`,
        url: `https://post.example${item.url}`,
        title: item.data.title,
        summary: item.data.description,
        content_html: item.content,
        date_published: item.date.toISOString(),
        tags: item.data.subjects,
      })),
    }),
  );
  const picture = (hero, sizes, alt, more) => {
    const set = (format) =>
      [320, 640, 960, 1280, 1920]
        .map((width) => `/media/${hero.base}-${width}.${format} ${width}w`)
        .join(', ');
    const source = (format) => `<source type="image/${format}" srcset="${set(format)}" sizes="${sizes}">`;
    return `<picture>${source('avif')}${source('webp')}<img src="/media/${hero.base}-1280.jpg" alt="${alt}" width="1280" height="853" ${more}></picture>`;
  };
  config.addFilter('picture', picture);
  const escape = (text) =>
    text.replaceAll(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);
  // An article's card stands in some ten lists.
  const cards = new WeakMap();
  config.addFilter('card', (item) => {
    const known = cards.get(item);
    if (known !== undefined) return known;
    const { title, description, hero, names } = item.data;
    const { date } = item;
    const sizes = '(min-width: 40rem) 14rem, 8rem';
    const card = `<article class="card card-row">
${hero ? `<div class="card-picture">${picture(hero, sizes, '', 'loading="lazy" decoding="async"')}</div>\n` : ''}<div class="card-words">
<h2 class="card-title"><a href="${item.url}">${escape(title)}</a></h2>
<p class="card-standfirst">${escape(description)}</p>
<p class="card-byline"><span class="card-author">By ${escape(names.join(' and '))}</span> <time datetime="${date.toISOString()}">${days.format(date)}</time></p>
</div>
</article>
`;
    cards.set(item, card);
    return card;
  });
  config.setQuietMode(true);
  return { markdownTemplateEngine: false, htmlTemplateEngine: 'njk', dir: { input: '.', output: 'out' } };
}
