import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '#shared/articles/article.schema.ts';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';

interface TextNode {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly TextNode[];
}

/** A generated newsroom as Markdown, in a project of Hugo or Eleventy that makes the same site of it. */
export async function writePeerProject(
  folder: string,
  peer: 'hugo' | 'eleventy',
  { articles, authors, config, media }: WholeLibrary,
): Promise<void> {
  await cp(join(import.meta.dirname, peer), folder, { recursive: true });
  const sections = new Map(config.sections.map(({ slug, name }) => [slug, name]));
  for (const [slug, title] of sections) {
    await mkdir(join(folder, 'content', slug), { recursive: true });
    if (peer === 'hugo') await writeFile(join(folder, 'content', slug, '_index.md'), frontMatter({ title }));
  }
  if (peer === 'eleventy') {
    await writeFile(join(folder, 'content/content.json'), JSON.stringify({ layout: 'article.njk' }));
    await writeFile(join(folder, 'package.json'), '{"type":"module","private":true}');
  }
  for (const article of articles) {
    const { id, headline, standfirst, section, tags, byline, publication, hero, slug } = article;
    const by = byline.flatMap(({ author }) => authors.get(author) ?? []);
    const path = `/${section}/${slug ?? id}/`;
    const facts = {
      id,
      title: headline,
      description: standfirst,
      date: publication?.at,
      desk: section,
      authors: by.map((author) => author.slug),
      names: by.map(({ name }) => name),
      bio: by[0]?.bio,
      months: [publication?.at.slice(0, 7)],
      ...(hero !== null &&
        media.has(hero.media) && {
          hero: { base: hero.media.slice(0, 16), alt: hero.alt, caption: hero.caption, credit: hero.credit },
        }),
      // Each peer's own word for the address and for tags, which means something else to the other.
      ...(peer === 'hugo' ? { url: path, tags } : { permalink: path, subjects: tags }),
    };
    const file = join(folder, 'content', section ?? '', `${id}.md`);
    await writeFile(file, `${frontMatter(facts)}\n${markdownOf(article)}\n`);
  }
}

/** JSON is YAML. */
function frontMatter(facts: object): string {
  return `---\n${JSON.stringify(facts)}\n---\n`;
}

/** Of the blocks that a generated article has. */
function markdownOf({ body }: Article): string {
  const prefixes: Readonly<Record<string, string>> = { heading: '## ', quote: '> ' };
  const blocks = body.root.children as readonly TextNode[];
  return blocks.map((block) => `${prefixes[block.type] ?? ''}${textOf(block)}`).join('\n\n');
}

function textOf({ text = '', children = [] }: TextNode): string {
  return text + children.map(textOf).join('');
}
