import type { BylineRole } from '#shared/articles/byline.ts';
import { listFormat } from '#shared/site/list-format.ts';
import { creditsOf, type ExportSource, languageOf, wordsOf } from './export-source.ts';

/** A line such as "Photos by Ana Lima and Bo Chen" in pieces. */
interface OtherCredit {
  readonly role: BylineRole;
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
}

/** Who did something else than write, for a form that marks each name. */
export function otherCredits(source: ExportSource): readonly OtherCredit[] {
  const others = creditsOf(source).filter(({ role }) => role !== 'by');
  return others.map(({ role, names }) => {
    const listed = listFormat(languageOf(source)).formatToParts(names);
    const parts = listed.map(({ type, value }) => ({ text: value, isName: type === 'element' }));
    return { role, parts: [{ text: `${wordsOf(source).roles[role]} `, isName: false }, ...parts] };
  });
}
