import { checkText, textScope } from '#shared/articles/check-article.ts';
import type { Body } from '#shared/body/body.schema.ts';
import type { Finding } from '#shared/checks/finding.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { digest } from '../platform/digest.ts';
import type { ArticleIndex, KeptFindings } from '../search/article-index.ts';
import type { ArticlesSnapshot } from './snapshot-articles.ts';

interface TextFindingsParts extends Pick<LibrarySnapshot, 'config' | 'reviews'> {
  readonly articles: ArticlesSnapshot;
  readonly bodyOf: (id: ArticleId) => Body;
  readonly index: ArticleIndex | null;
  /** Names the code that checks. */
  readonly program: string;
}

/** What is wrong with the words of each article, from the index where it has been asked for since they last changed. */
export function textFindings(parts: TextFindingsParts): (id: ArticleId) => readonly Finding[] {
  const { articles, index, bodyOf, config } = parts;
  const byId = new Map(articles.facts.map((facts) => [facts.id, facts]));
  // The words of a finding are in the interface's language.
  const rules = [
    parts.program,
    config.checks,
    config.houseStyle,
    config.language,
    phrase`The article needs a headline.`,
  ];
  const common = digest(rules);
  let fresh: KeptFindings[] = [];
  const keepSoon = (found: KeptFindings): void => {
    if (index === null) return;
    if (fresh.length === 0)
      setImmediate(() => {
        const some = fresh;
        fresh = [];
        index.putFindings(some);
      });
    fresh.push(found);
  };
  return (id) => {
    const known = articles.known.get(id);
    const text = textScope(id, parts);
    const scope = text.claims.length === 0 ? common : digest([common, text.claims]);
    const before = known?.scope === scope ? known.findings() : null;
    if (before !== null) return before;
    const facts = byId.get(id);
    if (facts === undefined) return [];
    const findings = checkText({ ...facts, body: bodyOf(id) }, text);
    if (known !== undefined) {
      articles.known.set(id, { ...known, scope, findings: () => findings });
      keepSoon({ id, stamp: known.stamp, scope, findings });
    }
    return findings;
  };
}
