import { createHash } from 'node:crypto';
import type { Author } from '#shared/authors/author.schema.ts';
import { designPictures } from '#shared/design/check-design.ts';
import type { MediaId } from '#shared/library/ids.ts';
import type { LibraryConfig } from '#shared/library/library.schema.ts';
import { tagDescription } from '#shared/site/tag-description.ts';
import { digest } from '../platform/digest.ts';
import { onceForEach } from '../platform/once-for-each.ts';
import { themeState } from './load-theme.ts';
import { relatedArticles } from './related-articles.ts';
import { siteMemory } from './site-memory.ts';
import type { SiteArticle, SiteModel } from './site-model.ts';

/**
 * What a page is made from, as short digests by name. Two equal sets of inputs give the same page, so that it needn't
 * be rendered again; what differs is why a page changes. A test holds that no input was forgotten: after any edits a
 * site built from the last one equals one built from nothing.
 */
export type PageInputs = Readonly<Record<string, string>>;

export interface InputReader {
  readonly ofArticle: (entry: SiteArticle) => PageInputs;
  readonly ofFeed: (articles: readonly SiteArticle[], title: string, description?: string) => PageInputs;
  readonly ofListing: (listing: ListedPage) => PageInputs;
  readonly ofSearch: (articles: readonly SiteArticle[]) => PageInputs;
}

interface ListedPage {
  readonly subject: unknown;
  readonly articles: readonly SiteArticle[];
  readonly older: string | null;
  readonly newer: string | null;
}

/** `program` stands for the code and the theme that render. */
export function inputReader(model: SiteModel, program: string): InputReader {
  const { authors, media } = model;
  const site = digest(frameOf(model, program));
  const pictures = onceForEach((id: MediaId) => digest(media.get(id)));
  const writers = onceForEach(
    (author: Author) => digest(author) + (author.portrait === null ? '' : pictures(author.portrait.media)),
  );
  const memory = model.memory ?? siteMemory();
  const cards = onceForEach((entry: SiteArticle) => {
    const { headline, standfirst, hero, publication, byline } = entry.article;
    const names = byline.map(({ author }) => authors.get(author)?.name);
    const { path, language, direction, section } = entry;
    const item = hero === null ? null : media.get(hero.media);
    return memory.cards.of(entry.article, [item, path, language, direction, section, ...names], () => {
      const picture = hero === null ? '' : pictures(hero.media);
      const view = [picture, hero?.crop, hero?.focalPoint, hero?.alt];
      const named = byline.map(({ role }, at) => [role, names[at]]);
      return digest([headline, standfirst, publication, named, view, path, language, direction, section]);
    });
  });

  const articleOf = ({ article, section }: SiteArticle): string =>
    section === null ? article.text.digest : digest([article.text.digest, section]);

  const ofArticle = onceForEach((entry: SiteArticle): PageInputs => {
    const { article } = entry;
    const { references } = article.text;
    const shown = [...(article.hero === null ? [] : [article.hero]), ...references.pictures];
    const files = [...shown, ...references.files].map((use) => use.media);
    const by = article.byline.map(({ author }) => authors.get(author));
    const tags = entry.tags.map((slug) => model.tags.get(slug));
    const comments = model.comments.get(article.id);
    // Of one that this site doesn't have, the page has no link.
    const links = references.articles.map(({ article: id }) => {
      const linked = model.byId.get(id);
      return linked === undefined ? null : cards(linked);
    });
    const related = relatedArticles(model, entry).map(cards);
    const isNamedAlike = model.hasTitleOfAnother(article);
    const parts = [
      ...[site, entry.section, comments, isNamedAlike],
      ...files.map((id) => media.get(id)),
      ...by.flatMap((author) => [author, author?.portrait && media.get(author.portrait.media)]),
      ...tags.flatMap((tag) => [tag?.path, tag?.subject]),
      ...links,
      ...related,
    ];
    return memory.articleInputs.of(article, parts, () => ({
      site,
      article: articleOf(entry),
      title: isNamedAlike ? 'shared' : 'own',
      comments: digest(comments ?? []),
      pictures: digest(files.map(pictures)),
      authors: digest(by.flatMap((author) => (author === undefined ? [] : writers(author)))),
      tags: digest(entry.tags.map((slug, at) => [slug, tags[at]?.path, tags[at]?.subject])),
      links: digest(links),
      related: digest(related),
    }));
  });

  const ofListing = ({ subject, articles, older, newer }: ListedPage): PageInputs => {
    const ofAuthor = isAuthor(subject) ? [writers(subject), model.titleOfAuthor(subject)] : '';
    const ofTag = typeof subject === 'string' ? tagDescription(model.config, subject) : '';
    return {
      site,
      subject: digest([subject, ofAuthor, ofTag]),
      list: digest([articles.map(cards), older, newer]),
    };
  };
  const contentOf = onceForEach((entry: SiteArticle) => {
    const inputs = ofArticle(entry);
    const { article, pictures: shown, authors: by, links: to } = inputs;
    return memory.contents.of(entry.article, [inputs], () => digest([article, shown, by, to]));
  });
  const ofFeed = (articles: readonly SiteArticle[], title: string, description = ''): PageInputs => ({
    site,
    list: digest([title, description, articles.map(contentOf)]),
  });
  // All shards of a segment are made from the same articles.
  const segments = new WeakMap<readonly SiteArticle[], string>();
  const ofSearch = (articles: readonly SiteArticle[]): PageInputs => {
    const known =
      segments.get(articles) ??
      digest(
        articles.map((entry) => {
          const names = entry.article.byline.map(({ author }) => authors.get(author)?.name);
          return [entry.number, articleOf(entry), names, entry.path];
        }),
      );
    segments.set(articles, known);
    return { site, list: known };
  };
  return { ofArticle, ofListing, ofFeed, ofSearch };
}

/**
 * Stands for everything that pages with inputs are made from. As long as it is the same, so are all of them, and none need
 * be looked at.
 */
export function modelDigest(model: SiteModel, program: string): string {
  const state = createHash('sha1');
  const add = (value: unknown): void => void state.update(JSON.stringify(value) ?? '').update('\n');
  add(frameOf(model, program));
  add(model.config.tags);
  for (const { article, number } of model.byId.values())
    add([article.id, number, article.status, article.text.digest]);
  for (const some of [model.authors, model.media, model.comments, model.formerTags])
    for (const one of some) add(one);
  return state.digest('base64url');
}

/** What every page is made from. */
function frameOf(
  { articles, config, media, navigation, pictureFormats, sections, theme }: SiteModel,
  program: string,
): unknown {
  return [
    program,
    printedConfig(config),
    pictureFormats,
    themeState(theme),
    sections.map(({ subject }) => subject.slug),
    navigation,
    designPictures(config).map((picture) => media.get(picture.media)),
    // Without any there are no feeds to lead to.
    articles.length > 0,
  ];
}

/**
 * How the newsroom works is on no page; its colours and faces are in a file that all pages link to by one name, and what it says of a
 * tag is on that tag's.
 */
function printedConfig(config: LibraryConfig): object {
  const {
    workflow: _workflow,
    checks: _checks,
    houseStyle: _houseStyle,
    tags: _tags,
    design,
    ...printed
  } = config;
  const { colours: _colours, type: _type, ...frame } = design;
  return { ...printed, frame };
}

function isAuthor(subject: unknown): subject is Author {
  return typeof subject === 'object' && subject !== null && 'portrait' in subject;
}
