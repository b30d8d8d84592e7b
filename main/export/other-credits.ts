import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import { listFormat } from '#shared/site/list-format.ts';
import { type ExportSource, languageOf, wordsOf } from './export-source.ts';

/** A line such as "Photos by Ana Lima and Bo Chen" in pieces. */
interface OtherCredit {
  readonly role: BylineRole;
  readonly parts: readonly { readonly text: string; readonly isName: boolean }[];
}

/** Who did something else than write, as the site's pages say it in the article's language: a line for each role. */
export function otherCredits(source: ExportSource): readonly OtherCredit[] {
  return bylineRoles
    .filter((role) => role !== 'by')
    .flatMap((role) => {
      const names = source.authors.filter((one) => one.role === role).map(({ author }) => author.name);
      if (names.length === 0) return [];
      const listed = listFormat(languageOf(source)).formatToParts(names);
      const parts = listed.map(({ type, value }) => ({ text: value, isName: type === 'element' }));
      return [{ role, parts: [{ text: `${wordsOf(source).roles[role]} `, isName: false }, ...parts] }];
    });
}
