import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'parse5';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import {
  attributeOf,
  classesOf,
  elementsIn,
  firstElement,
  type TreeElement,
  type TreeParent,
} from '#shared/body/from-html/tree.ts';
import { blocksFromTree } from '#shared/body/from-html.ts';
import { escapeText } from '#shared/html/html.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { slugify } from '#shared/library/slugify.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { explainReadError } from '../../../platform/file-errors.ts';
import { replaceElement } from '../../edit-tree.ts';
import { plainArticle, plainAuthor, type ReadAuthor } from '../../read-article.ts';
import { readTextFile } from '../../read-source.ts';
import { beyondMeasure, mediaIn, type SiteItem } from '../site-post.ts';

/** Medium's export: a page for each post, what one wrote below others' posts among them, as `posts/2019-06-22_The-quay-1a2b3c4d5e6f.html`. */
export async function* mediumPosts(folder: string): AsyncGenerator<SiteItem> {
  const inside = join(folder, 'posts');
  const names = await readdir(inside).catch((error: unknown) => {
    throw new ExpectedError('unreadable-file', phrase`${inside} can't be read: ${explainReadError(error)}.`);
  });
  for (const name of names.filter((one) => /\.html$/i.test(one)).toSorted()) {
    try {
      yield postOf(name, await readTextFile(join(inside, name), `posts/${name}`));
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      yield { title: `posts/${name}`, refused: error.message };
    }
  }
}

function postOf(name: string, html: string): SiteItem {
  const refused = beyondMeasure(`posts/${name}`, html);
  if (refused !== null) return refused;
  const page = parse(html);
  const marked = (wanted: string): TreeElement | undefined =>
    firstElement(page, (element) => classesOf(element).includes(wanted));
  const said = (wanted: string): string => {
    const found = marked(wanted);
    return found === undefined ? '' : wordsIn(found).replace(/\s+/g, ' ').trim();
  };
  const body = marked('e-content');
  if (body === undefined)
    return { title: `posts/${name}`, leftOut: phrase`it was left out: it is no post as Medium exports them` };
  const [headline, summary] = [said('p-name'), said('p-summary')];
  const subtitle = tidyText(body, headline);
  const address = linkOf(marked('p-canonical'));
  const [, hash = ''] = /-([0-9a-f]{8,12})\.html$/i.exec(name) ?? [];
  const time = marked('dt-published');
  const isDraft = name.startsWith('draft_') || time === undefined;
  const slug = /([^/]*?)-?[0-9a-f]{8,12}$/i.exec(URL.parse(address)?.pathname ?? '')?.[1] ?? '';
  const { childNodes } = body;
  return {
    title: headline,
    origin: `medium ${hash || name}`,
    addresses: isDraft || address === '' ? [] : [address],
    isPublished: !isDraft,
    article: {
      ...plainArticle,
      headline: headline || 'Untitled',
      // Without one, Medium says the first words again.
      standfirst: subtitle === '' ? '' : summary || subtitle,
      authors: writersOf(marked('p-author')),
      date: time === undefined ? null : attributeOf(time, 'datetime'),
      slug: slug === '' ? null : slugify(slug, 'article'),
      ...mediaIn(childNodes, originalsOf),
      convert: (found) => blocksFromTree(childNodes, found),
    },
  };
}

function linkOf(link: TreeElement | undefined): string {
  return link === undefined ? '' : (attributeOf(link, 'href') ?? '');
}

function writersOf(link: TreeElement | undefined): readonly ReadAuthor[] {
  const name = link === undefined ? '' : wordsIn(link).trim();
  const url = linkOf(link);
  if (name === '') return [];
  return [{ ...plainAuthor(name), links: /^https:\/\//.test(url) ? [{ label: 'Medium', url }] : [] }];
}

/** Takes the title, the subtitle and the first line out, which stand above the text here; gives the subtitle. Cards become links, rows galleries. */
function tidyText(body: TreeParent, headline: string): string {
  let subtitle = '';
  let isFirstLine = true;
  for (const element of [...elementsIn(body)]) {
    const names = classesOf(element);
    const isTitle =
      names.includes('graf--title') || (names.includes('graf--leading') && /^h[1-4]$/.test(element.tagName));
    if (isTitle && wordsIn(element).trim() === headline) replaceElement(element, '');
    else if (names.includes('graf--subtitle') && subtitle === '') {
      subtitle = wordsIn(element).trim();
      replaceElement(element, '');
    } else if (element.tagName === 'hr' && isFirstLine) {
      isFirstLine = false;
      replaceElement(element, '');
    } else if (names.includes('mixtapeImage')) replaceElement(element, '');
    else if (names.includes('sectionLayout--outsetRow'))
      element.attrs = [{ name: 'class', value: 'gallery' }];
    else if (
      element.tagName === 'script' &&
      /^https:\/\/gist\.github\.com\//.test(attributeOf(element, 'src') ?? '')
    ) {
      const address = escapeText((attributeOf(element, 'src') ?? '').replace(/\.js(?=$|\?)/, ''));
      replaceElement(element, `<p><a href="${address}">${address}</a></p>`);
    }
  }
  return subtitle;
}

/** A text shows a smaller copy: `/max/800/1*a.jpeg`. */
function originalsOf(address: string): readonly string[] {
  const whole = address.replace(
    /^(https:\/\/(?:cdn-images-\d|miro)\.medium\.com)\/(?:max|fit\/\w)\/\d+(?:\/\d+)?\//,
    '$1/',
  );
  return [...new Set([whole, address])];
}
