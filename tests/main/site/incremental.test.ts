import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '#shared/articles/article.schema.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
import { articleLink } from '#shared/body/nodes/link/article-link.ts';
import { SiteDesign } from '#shared/design/design.schema.ts';
import { Slug } from '#shared/library/ids.ts';
import { LibraryConfig } from '#shared/library/library.schema.ts';
import { withTagDescription } from '#shared/site/tag-description.ts';
import { link, paragraph } from '#tests/helpers/body-nodes.ts';
import { hashesIn } from '#tests/helpers/folder-hashes.ts';
import { generateLibrary, seeded } from '#tests/helpers/generate-newsroom.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import { type SampleNewsroom, sampleNewsroom } from './build-sample.ts';

/** More where time is no object: GALLEY_EDITS=500. */
const edits = Number(process.env['GALLEY_EDITS'] ?? 24);

let newsroom: SampleNewsroom;
let out: string;
beforeAll(async () => {
  newsroom = await sampleNewsroom();
  newsroom.library = linked(generateLibrary({ count: 90, seed: 7, pictures: newsroom.pictures.items }));
  out = join(newsroom.folder, 'out');
  await newsroom.site.build({ out });
});

/** Each article leads to another, by a link and a card. */
function linked(snapshot: WholeLibrary): WholeLibrary {
  const { articles } = snapshot;
  return {
    ...snapshot,
    articles: articles.map((article, index) => {
      const other = articles[(index * 7 + 3) % articles.length]?.id ?? article.id;
      const more = [paragraph(link(articleLink(other), 'As we said')), articleCardNode(other)];
      const { body } = article;
      return {
        ...article,
        body: { ...body, root: { ...body.root, children: [...body.root.children, ...more] } },
      };
    }),
  };
}

type Edit = (snapshot: WholeLibrary, random: () => number) => WholeLibrary;

function onArticle(change: (article: Article, random: () => number, snapshot: WholeLibrary) => object): Edit {
  return (snapshot, random) => {
    const index = Math.floor(random() * snapshot.articles.length);
    const articles = snapshot.articles.map((article, place) =>
      place === index ? { ...article, ...change(article, random, snapshot) } : article,
    );
    return { ...snapshot, articles };
  };
}

const edit: Readonly<Record<string, Edit>> = {
  headline: onArticle(({ id }, random) => ({
    headline: `Changed ${id.slice(-4)} ${Math.floor(random() * 1e6)}`,
  })),
  'headline of another': onArticle((_, random, { articles }) => ({
    headline: articles[Math.floor(random() * articles.length)]?.headline ?? '',
  })),
  direction: onArticle(({ direction }) => ({ direction: direction === 'rtl' ? 'auto' : 'rtl' })),
  'news or page': onArticle(({ kind }) => ({ kind: kind === null ? 'page' : null })),
  standfirst: onArticle((_, random) => ({ standfirst: `New standfirst ${random()}` })),
  tags: onArticle((_, random, { articles }) => ({
    tags: [...(articles[Math.floor(random() * articles.length)]?.tags ?? []), 'fresh'].slice(
      0,
      1 + random() * 6,
    ),
  })),
  section: onArticle((_, random) => ({ section: Slug.parse(`section-${1 + Math.floor(random() * 12)}`) })),
  byline: onArticle((_, random) => ({
    byline: [{ author: Slug.parse(`author-${1 + Math.floor(random() * 60)}`), role: 'by' }],
  })),
  date: onArticle((_, random) => ({
    publication: { at: new Date(Date.UTC(2026, 4, 1 + random() * 28)).toISOString(), timeZone: 'UTC' },
  })),
  featured: onArticle(({ featured }) => ({ featured: !featured })),
  'trash or restore': onArticle(({ trashedAt }) => ({
    trashedAt: trashedAt === null ? '2026-07-01T00:00:00Z' : null,
  })),
  status: onArticle(({ status }) => ({ status: status === 'ready' ? 'draft' : 'ready' })),
  related: onArticle((_, random, { articles }) => ({
    related: articles
      .slice(Math.floor(random() * 80))
      .slice(0, 2)
      .map(({ id }) => id),
  })),
  hero: onArticle(({ hero }, random, { media }) => {
    const [item] = [...media.keys()].slice(Math.floor(random() * media.size));
    return {
      hero: hero === null || item === undefined ? hero : random() < 0.3 ? null : { ...hero, media: item },
    };
  }),
  crop: onArticle(({ hero }, random) => {
    const area = { x: 0, y: 0, width: 1, height: 0.4 + 0.1 * Math.floor(random() * 5) };
    return { hero: hero === null ? null : { ...hero, crop: { ratio: 'free', area } } };
  }),
  body: onArticle(({ body }, random) => ({
    body: { ...body, root: { ...body.root, children: body.root.children.slice(Math.floor(random() * 3)) } },
  })),
  author: (snapshot, random) => {
    const slug = Slug.parse(`author-${1 + Math.floor(random() * 60)}`);
    const author = Author.parse({
      ...snapshot.authors.get(slug),
      name: `Renamed ${Math.floor(random() * 1e6)}`,
    });
    return { ...snapshot, authors: new Map(snapshot.authors).set(slug, author) };
  },
  'name of another author': (snapshot, random) => {
    const [one, other] = [...snapshot.authors.values()].slice(Math.floor(random() * 20));
    if (one === undefined || other === undefined) return snapshot;
    const author = { ...one, name: other.name };
    return { ...snapshot, authors: new Map(snapshot.authors).set(one.slug, author) };
  },
  'what earlier builds had': (snapshot) => ({
    ...snapshot,
    builtTags: new Map(snapshot.articles.map(({ id }, index) => [id as string, [`old-${index % 9}`]])),
    laterPages: new Map([1, 2, 3].map((number) => [`section-${number}/index.html`, number])),
  }),
  credit: (snapshot, random) => {
    const [item] = snapshot.media.values();
    if (item === undefined) return snapshot;
    const changed = { ...item, details: { ...item.details, alt: `Alt ${random()}` } };
    return { ...snapshot, media: new Map(snapshot.media).set(item.id, changed) };
  },
  'focal point': (snapshot, random) => {
    const [item] = snapshot.media.values();
    if (item === undefined) return snapshot;
    const changed = { ...item, details: { ...item.details, focalPoint: { x: random(), y: 0.2 } } };
    return { ...snapshot, media: new Map(snapshot.media).set(item.id, changed) };
  },
  colour: (snapshot, random) => withColour(snapshot, `#${String(100_000 + Math.floor(random() * 100_000))}`),
  'description of a tag': (snapshot, random) => {
    const [tag = ''] = snapshot.articles[Math.floor(random() * 80)]?.tags ?? [];
    const tags = withTagDescription(snapshot.config.tags, tag, `What it is ${random()}`);
    return { ...snapshot, config: { ...snapshot.config, tags } };
  },
  title: (snapshot, random) => ({
    ...snapshot,
    config: LibraryConfig.parse({ ...snapshot.config, title: `The Post ${Math.floor(random() * 100)}` }),
  }),
};

/** As somebody would do who throws a pinned article away: else the checks keep the site from being built. */
function unpinned(library: WholeLibrary): WholeLibrary {
  const kept = new Set(library.articles.filter(({ trashedAt }) => trashedAt === null).map(({ id }) => id));
  const articles = library.articles.map((article) =>
    article.related.every((id) => kept.has(id))
      ? article
      : { ...article, related: article.related.filter((id) => kept.has(id)) },
  );
  return { ...library, articles };
}

function withColour(snapshot: WholeLibrary, accent: string): WholeLibrary {
  const design = SiteDesign.parse({ colours: { light: { accent } } });
  return { ...snapshot, config: { ...snapshot.config, design } };
}

describe('a build on top of the last one', () => {
  it('writes nothing where nothing changed, and says so beforehand', async () => {
    expect(await newsroom.site.build({ out, dryRun: true })).toMatchObject({ ok: true, changes: [] });
    expect(await newsroom.site.build({ out })).toMatchObject({ written: 0, removed: 0 });
  });

  it(
    'gives, after any edits, the site that a first build gives, and a dry run says which files change',
    async () => {
      const random = seeded(11);
      const names = Object.keys(edit);
      const done: string[] = [];
      for (let step = 0; step < edits; step += 1) {
        const name = names[step % names.length] ?? 'headline';
        newsroom.library = unpinned(edit[name]?.(newsroom.library, random) ?? newsroom.library);
        done.push(name);
        const before = await hashesIn(out);
        const dry = await newsroom.site.build({ out, dryRun: true });
        expect([name, dry.problems]).toEqual([name, []]);
        const report = await newsroom.site.build({ out });
        const after = await hashesIn(out);
        const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
          (path) => path !== '.galley-site.json' && before.get(path) !== after.get(path),
        );
        expect([name, report.written + report.removed]).toEqual([name, changed.length]);
        expect([name, dry.changes?.map(({ path }) => path).toSorted()]).toEqual([name, changed.toSorted()]);
        if (step % 6 === 5 || step === edits - 1) {
          const clean = join(newsroom.folder, `clean-${step}`);
          await newsroom.newSite().build({ out: clean });
          expect([done, after]).toEqual([done, await hashesIn(clean)]);
        }
      }
    },
    600_000 + edits * 2000,
  );

  it('touches few pages for new words', async () => {
    const [published] = newsroom.library.articles.filter(
      ({ status, trashedAt }) => status === 'ready' && trashedAt === null,
    );
    const articles = newsroom.library.articles.map((article) =>
      article === published ? { ...article, standfirst: 'The newest words' } : article,
    );
    newsroom.library = { ...newsroom.library, articles };
    const { changes } = await newsroom.site.build({ out, dryRun: true });
    // Its own page, lists and feeds, and those of the article that shows it as a card.
    expect(changes?.length).toBeLessThan(2 * 40);
    expect(changes?.find(({ reason }) => reason.includes('its article changed'))).toBeDefined();
    await newsroom.site.build({ out });
  });

  it('touches no page for another colour', async () => {
    newsroom.library = withColour(newsroom.library, '#123456');
    const { changes } = await newsroom.site.build({ out, dryRun: true });
    expect(changes).toMatchObject([{ path: 'colours.css', change: 'changed' }]);
    await newsroom.site.build({ out });
    expect(await readFile(join(out, 'colours.css'), 'utf8')).toContain('--accent: #123456;');
  });

  it('puts right what somebody changed in the output', async () => {
    const whole = await hashesIn(out);
    await writeFile(join(out, 'index.html'), 'not ours');
    expect(await newsroom.site.build({ out })).toMatchObject({ written: 1 });
    expect(await hashesIn(out)).toEqual(whole);
  });
});
