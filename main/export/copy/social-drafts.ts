import { textOf } from '#shared/body/plain-text.ts';
import { readBody } from '#shared/body/walk-body.ts';
import type { CopiedPiece } from '#shared/copying/copy-form.ts';
import { smartenQuotes } from '#shared/text/quotes.ts';
import { articleAddress } from '../article-address.ts';
import { type ExportSource, languageOf } from '../export-source.ts';

/** Posts to begin with: the headline, the standfirst and each pull quote, with the way to the article. */
export function draftPosts(source: ExportSource): readonly CopiedPiece[] {
  const { headline, socialHeadline, standfirst } = source.article;
  const link = articleAddress(source);
  const drafts: readonly (readonly [CopiedPiece['kind'], string])[] = [
    ['headline', socialHeadline || headline],
    ['standfirst', standfirst],
    ...quotesOf(source).map((quote) => ['quote', quote] as const),
  ];
  return drafts
    .filter(([, words]) => words.trim() !== '')
    .map(([kind, words]) => ({
      kind,
      text: [words.trim(), ...(link === null ? [] : [link])].join('\n\n'),
      html: null,
    }));
}

/** Within the language's marks, unless the newsroom has set its own. */
function quoted(words: string, language: string): string {
  return /^["«„“‘「『]/u.test(words) ? words : smartenQuotes(`"${words}"`, language);
}

function quotesOf(source: ExportSource): readonly string[] {
  const { nodes } = readBody(source.article.body);
  return nodes
    .filter(({ type }) => type === 'pull-quote')
    .flatMap(({ children }) => {
      const part = (name: string): string => {
        const found = children.find(({ type }) => type === name);
        return found === undefined ? '' : textOf(found).trim();
      };
      const words = part('pull-quote-text');
      const speaker = part('pull-quote-attribution');
      if (words === '') return [];
      return [`${quoted(words, languageOf(source))}${speaker === '' ? '' : `\n— ${speaker}`}`];
    });
}
