import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Article } from '#shared/articles/article.schema.ts';
import { Author } from '#shared/authors/author.schema.ts';
import { bodyOf } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';

/** One block of a story as a writer types it. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'subhead';
  readonly text: string;
}

/** The text that the main-job spec types into the window, whatever it comes from. */
export interface Story {
  readonly section: string;
  readonly headline: string;
  readonly caption: string;
  readonly credit: string;
  readonly pullQuote: { readonly text: string; readonly speaker: string };
  readonly blocks: readonly StoryBlock[];
  readonly author: { readonly name: string; readonly bio: string };
}

const root = join(import.meta.dirname, '../..');
const seedFolder = join(root, '../shared/seed');
const sampleFolder = join(root, 'examples/newsroom');

/** The article beside the project where there is one (it isn't ours to ship), else the sample's fullest article. */
export function readStory(): Story {
  const file = existsSync(seedFolder)
    ? readdirSync(seedFolder).find((name) => name.endsWith('.txt'))
    : undefined;
  return file === undefined ? storyFromSample() : storyFromText(readFileSync(join(seedFolder, file), 'utf8'));
}

/** A news page saved as text: the site's own words around it name its parts. */
export function storyFromText(page: string): Story {
  const lines = page.split(/\r?\n/).map((line) => line.trim());
  const parts = lines.filter((line, index) => line !== '' && line !== lines[index - 1]);
  const [, section = '', headline = '', photo = '', quote = ''] = parts;
  const tags = parts.indexOf('Tags:');
  const [name = '', bio = ''] = parts.slice(tags + 1);
  const body = parts.slice(5, tags);
  const quoted = quote.replace(/^[“"]|[.”"]+$/gu, '');
  const speaker = body.find((line) => line.includes(quoted))?.match(/quoted (.+?) as saying/)?.[1] ?? name;
  const [, caption = photo, credit = ''] = photo.match(/^(.*?)\s*\(Photo: (.+)\)$/) ?? [];
  const blocks = body.map(
    (text): StoryBlock => ({ kind: /[.?!”"“:]$/u.test(text) ? 'paragraph' : 'subhead', text }),
  );
  return {
    section,
    headline,
    caption,
    credit,
    pullQuote: { text: quote, speaker },
    blocks,
    author: { name, bio },
  };
}

function storyFromSample(): Story {
  const articles = readdirSync(join(sampleFolder, 'articles')).map((id) =>
    Article.parse(JSON.parse(readFileSync(join(sampleFolder, 'articles', id, 'article.json'), 'utf8'))),
  );
  const fullest = articles.toSorted((a, b) => plainText(b.body).length - plainText(a.body).length)[0];
  if (fullest === undefined) throw new Error('the sample newsroom has no article');
  const [first] = fullest.byline;
  const author = Author.parse(
    JSON.parse(readFileSync(join(sampleFolder, 'authors', `${first?.author}.json`), 'utf8')),
  );
  const blocks = fullest.body.root.children.flatMap((node) => blockOf(node));
  return {
    section: fullest.section ?? 'News',
    headline: fullest.headline,
    caption: fullest.hero?.caption ?? '',
    credit: fullest.hero?.credit ?? '',
    pullQuote: { text: blocks[0]?.text ?? '', speaker: author.name },
    blocks,
    author: { name: author.name, bio: author.bio },
  };
}

/** What is typed as it stands; tables, boxes and the like have tests of their own. */
function blockOf(node: unknown): readonly StoryBlock[] {
  const { type } = node as { type: string };
  const text = plainText(bodyOf([node as object]))
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || (type !== 'paragraph' && type !== 'heading')) return [];
  return [{ kind: type === 'heading' ? 'subhead' : 'paragraph', text }];
}
