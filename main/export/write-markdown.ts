import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { readBody } from '#shared/body/walk-body.ts';
import { isoInZone } from '#shared/site/dates.ts';
import { blocksToMdast } from './body-to-mdast.ts';
import type { ExportSource } from './export-source.ts';

/** Markdown with every field in YAML front matter, as Galley's own import and static site generators read it. */
export function writeMarkdown(source: ExportSource): string {
  const children = blocksToMdast(readBody(source.article.body).nodes, source);
  const body = toMarkdown(
    { type: 'root', children },
    {
      extensions: [gfmFootnoteToMarkdown(), gfmStrikethroughToMarkdown(), gfmTableToMarkdown()],
      bullet: '-',
      rule: '-',
      emphasis: '_',
      // What reads as a highlight or a definition elsewhere, and here.
      unsafe: [
        { character: '=', before: '=', inConstruct: 'phrasing' },
        { character: ':', atBreak: true, after: '[ \\t]' },
      ],
    },
  );
  return `---\n${stringify(frontMatter(source), { lineWidth: 0 })}---\n\n${body}`;
}

/** Only what is filled in. The private note stays in the library. */
function frontMatter(source: ExportSource): object {
  const { article, section, authors, pictures } = source;
  const { headline, publication, hero } = article;
  const heroAddress = hero === null ? undefined : pictures.get(hero.media)?.address;
  const fields: Readonly<Record<string, unknown>> = {
    title: headline,
    standfirst: article.standfirst,
    section,
    tags: article.tags,
    authors: authors.map(({ author: { name, bio, place, links }, role }) =>
      filled({ name, role: role === 'by' ? '' : role, bio, place, links }),
    ),
    dateline: article.dateline,
    date: publication === null ? '' : isoInZone(publication.at, publication.timeZone),
    slug: article.slug,
    language: article.language,
    hero:
      hero === null || heroAddress === undefined
        ? null
        : filled({
            src: heroAddress,
            alt: hero.alt,
            caption: hero.caption,
            credit: hero.credit,
            decorative: hero.decorative || null,
          }),
    seoTitle: article.seoTitle,
    seoDescription: article.seoDescription,
    socialHeadline: article.socialHeadline,
    pushHeadline: article.pushHeadline,
  };
  return filled(fields);
}

function filled(fields: Readonly<Record<string, unknown>>): object {
  const isFilled = (value: unknown): boolean =>
    value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isFilled(value)));
}
