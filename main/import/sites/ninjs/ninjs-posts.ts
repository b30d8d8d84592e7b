import { basename } from 'node:path';
import { parseFragment } from 'parse5';
import { z } from 'zod';
import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import { findCredit } from '#shared/body/from-html/credit.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { namesIn } from '../../names.ts';
import {
  plainArticle,
  plainAuthor,
  type ReadArticle,
  type ReadAuthor,
  type ReadPicture,
} from '../../read-article.ts';
import { plainParagraphs } from '../plain-paragraphs.ts';
import { readJson } from '../read-json.ts';
import { beyondMeasure, mediaIn, type RefusedPost, type SitePost } from '../site-post.ts';
import { takeOpening } from '../take-opening.ts';
import { type NinjsItem, ninjsItem, roled } from './ninjs-item.ts';

/** A news item of ninjs 1 to 3 (iptc.org/std/ninjs), a list of them, or a page of an agency's answer. */
export async function* ninjsPosts(path: string): AsyncGenerator<SitePost | RefusedPost> {
  const items = itemsIn(await readJson(path));
  let count = 0;
  for (const one of items) {
    const item = ninjsItem(one);
    if (item === null || !['text', 'composite', ''].includes(item.type)) continue;
    count += 1;
    yield postOf(item);
  }
  if (count > 0) return;
  const message = phrase`${basename(path)} has no article in it: neither a Ghost export nor a ninjs item with a “uri” and a text.`;
  throw new ExpectedError('not-ninjs', message);
}

const Page = z.object({ items: z.array(z.unknown()) }).or(z.object({ _items: z.array(z.unknown()) }));

function itemsIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  const page = Page.safeParse(json);
  if (!page.success) return [json];
  return 'items' in page.data ? page.data.items : page.data._items;
}

function postOf(item: NinjsItem): SitePost | RefusedPost {
  const headline = roled(item.headlines, 'main', 'title') || item.title;
  const source = bodyOf(item);
  const refused = beyondMeasure(headline, source);
  if (refused !== null) return refused;
  const { childNodes } = parseFragment(source);
  takeOpening(childNodes, item.located);
  const [hero] = item.pictures;
  return {
    title: headline,
    origin: `ninjs ${item.uri}`,
    addresses: /^https?:/i.test(item.uri) && item.isUsable ? [item.uri] : [],
    isPublished: item.isUsable,
    article: {
      ...plainArticle,
      headline: headline || 'Untitled',
      standfirst: roled(item.descriptions, 'standfirst', 'summary', 'text'),
      ...subjectsOf(item),
      authors: authorsOf(item),
      dateline: item.located,
      date: item.date,
      language: item.language || null,
      socialHeadline: item.headlines.find(({ role }) => role === 'social')?.value ?? '',
      pushHeadline: item.headlines.find(({ role }) => role === 'push')?.value ?? '',
      hero: hero === undefined ? null : heroOf(hero),
      ...mediaIn(childNodes, (address) => [address]),
      notes: item.isUsable ? [] : [phrase`its publisher withholds or has withdrawn it; it is a draft`],
      convert: (found) => blocksFromTree(childNodes, found),
    },
  };
}

/** HTML before plain text, whose empty lines end paragraphs. */
function bodyOf({ bodies }: NinjsItem): string {
  const isMarkup = (type: string): boolean => /html/i.test(type);
  const rich = bodies.find(({ contenttype, value }) => isMarkup(contenttype) && value !== '');
  if (rich !== undefined) return rich.value;
  const plain = bodies.find(({ value }) => value !== '')?.value ?? '';
  return plainParagraphs(plain);
}

/** What people did, in words of this program and of other ones. */
const roles: Readonly<Record<string, BylineRole>> = {
  ...Object.fromEntries(bylineRoles.map((role) => [role, role])),
  author: 'by',
  creator: 'by',
  writer: 'by',
  photographer: 'photos',
  editor: 'edited',
  translator: 'translated',
};

/** People who are in the text only, and none of its makers, have other relations to it. */
function authorsOf({ by, people }: NinjsItem): readonly ReadAuthor[] {
  const made = people.flatMap(({ name, rel }) => {
    const role = roles[rel.toLowerCase()];
    return role === undefined ? [] : [{ ...plainAuthor(name), role }];
  });
  const isNamed = made.some(({ role }) => role === 'by');
  return [...(isNamed ? [] : namesIn(by.replace(/^by\s+/i, '')).map(plainAuthor)), ...made];
}

/** Beside the section's own name there may be the Media Topic that it stands for. */
function subjectsOf({ subjects }: NinjsItem): Pick<ReadArticle, 'section' | 'tags' | 'topics'> {
  const isSection = ({ rel }: NinjsItem['subjects'][number]): boolean =>
    rel === 'section' || rel === 'category';
  const [ofSection, others] = [subjects.filter(isSection), subjects.filter((one) => !isSection(one))];
  const named = ofSection.filter(({ name }) => name !== '');
  return {
    section: (named.find(({ topic }) => topic === null) ?? named[0])?.name ?? null,
    tags: [...new Set(others.map(({ name }) => name).filter((name) => name !== ''))],
    topics: {
      ofSection: ofSection.find(({ topic }) => topic !== null)?.topic ?? null,
      all: [...ofSection, ...others].flatMap(({ topic }) => topic ?? []),
    },
  };
}

function heroOf({ addresses, alt, caption, credit }: NinjsItem['pictures'][number]): ReadPicture {
  const found = credit === '' ? findCredit(caption) : null;
  return {
    addresses,
    alt,
    decorative: false,
    caption: found === null ? caption : caption.slice(0, found.end).trim(),
    credit: found?.credit ?? credit,
  };
}
