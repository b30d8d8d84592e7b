import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BuildReport } from '#shared/site/build-report.ts';
import { readStory } from '../../e2e/story.ts';
import { newsPage } from '../../helpers/news-page.ts';
import { picture } from '../../helpers/pictures.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { galley } from './run-galley.ts';

const story = readStory();
const alt = 'Two men shake hands in front of a row of flags';
const standfirst = 'What both sides said they agreed on, and what they left unsigned.';
const tags = ['Diplomacy', 'Sanctions', 'Summits'];

it('a page of another site comes in by the command line and is built with every part in its place', {
  timeout: 120_000,
}, async () => {
  const folder = await tempFolder();
  const library = join(folder, 'library');
  const out = join(folder, 'site');
  await galley('new', library, '--title', 'The Evening Post', '--base-url', 'https://post.example');
  const config = JSON.parse(await readFile(join(library, 'galley.json'), 'utf8')) as { comments: object };
  config.comments = { ...config.comments, endpoint: 'https://comments.post.example/send' };
  await writeFile(join(library, 'galley.json'), JSON.stringify(config));

  await writeFile(join(folder, 'hero.jpg'), await picture('jpeg', { width: 1600, height: 900 }));
  const { section, headline, caption, credit, author, pullQuote } = story;
  // A page's source folds tabs to spaces.
  const blocks = story.blocks.map(({ kind, text }) => ({ kind, text: text.replace(/[\t ]+/g, ' ').trim() }));
  const page = newsPage({
    section,
    headline,
    standfirst,
    author,
    published: '2019-06-23T09:30:00+07:00',
    tags,
    hero: { src: 'hero.jpg', alt, caption, credit },
    pullQuote,
    blocks,
  });
  await writeFile(join(folder, 'story.html'), page);
  await writeFile(
    join(folder, 'other.md'),
    `---\ntitle: An earlier piece\nauthor: Ana Lima\nsection: ${JSON.stringify(section)}\ntags: [Diplomacy]\n---\nWords.\n`,
  );

  const files = [join(folder, 'story.html'), join(folder, 'other.md')];
  const imported = await galley('import', ...files, '--library', library);
  expect(imported).toMatchObject({ code: 0, stderr: '' });
  const [id = ''] = imported.stdout.split('\n');
  expect(await galley('check', '--library', library)).toMatchObject({ code: 0, stdout: '' });
  const built = await galley('build', '--library', library, '--out', out, '--json');
  expect(built.code).toBe(0);
  const { pages } = BuildReport.parse(JSON.parse(built.stdout));
  const path = pages.find(({ article }) => article === id)?.path ?? '';

  expectInOrder(await readFile(join(out, path), 'utf8'), [
    'Type to search',
    'type="search"',
    `>${section}</a>`,
    '<h1',
    ...inWords(headline),
    ...inWords(standfirst),
    author.name,
    '<time',
    'datetime="2019-06-23',
    `alt="${alt}"`,
    ...inWords(caption),
    `(Photo: ${credit})`,
    ...blocks.slice(0, 1).flatMap(({ text }) => inWords(text)),
    'class="pull-quote"',
    ...inWords(pullQuote.text),
    pullQuote.speaker,
    ...blocks
      .slice(1)
      .flatMap(({ kind, text }) => (kind === 'subhead' ? ['<h2', ...inWords(text)] : inWords(text))),
    ...tags.flatMap((tag) => ['rel="tag"', tag]),
    author.name,
    ...inWords(author.bio),
    'You might also like',
    'An earlier piece',
    '<form',
    'Your email address will not be published.',
    'Required fields are marked',
  ]);
  const html = await readFile(join(out, path), 'utf8');
  for (const theirs of ['Another Gazette', 'Look for something', 'Quite another story', 'What readers say'])
    expect(html).not.toContain(theirs);
});

/** The sentence as a page prints it, in pieces around the characters that HTML escapes. */
function inWords(text: string): readonly string[] {
  return text
    .split(/[&<>"']/u)
    .map((piece) => piece.replace(/[ \u00a0]{2,}/g, ' ').trim())
    .filter((piece) => piece.length > 2);
}

function expectInOrder(page: string, parts: readonly string[]): void {
  let at = page.indexOf('<body');
  for (const part of parts) {
    const found = page.indexOf(part, at);
    expect(found, `“${part.slice(0, 60)}” after what comes before it`).toBeGreaterThan(-1);
    at = found + 1;
  }
}
