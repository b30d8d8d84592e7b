import type { Article } from '../articles/article.schema.ts';
import { fieldTexts } from '../articles/field-texts.ts';
import type { KnownNode } from '../body/walk-body.ts';
import { checkStyle, type StyleFinding } from '../house-style/check-style.ts';
import type { HouseStyle } from '../house-style/house-style.schema.ts';
import type { LibraryConfig } from '../library/library.schema.ts';
import { phrase } from '../messages/phrase.ts';
import { passageAt } from '../text/passage.ts';
import { bodyField, type Finding, ruleFinding } from './finding.ts';
import { findPlaceholders } from './placeholders.ts';
import { textLines } from './text-lines.ts';

interface Words {
  readonly field: string;
  readonly text: string;
}

/** What is wrong with the words themselves: what is still to come, what is too long, what the house style says. */
export function checkWords(
  article: Article,
  nodes: readonly KnownNode[],
  config: LibraryConfig,
): readonly Finding[] {
  const body = textLines(nodes).map(({ path, text }) => ({ field: bodyField(path), text }));
  const fields = Object.entries(fieldTexts(article)).map(([field, text]) => ({ field, text }));
  const all = [...fields, ...body];
  return [
    ...all.flatMap(placeholders),
    ...lengths(article, config),
    ...all.flatMap((words) => style(words, config.houseStyle, article.language ?? config.language)),
    ...dateline(article, config.houseStyle),
  ];
}

function placeholders({ field, text }: Words): readonly Finding[] {
  return findPlaceholders(text).map(({ start, words }) => {
    const message = phrase`Something is still to come here: “${passageAt(text, start, start + words.length)}”.`;
    return ruleFinding('placeholder-left', field, message);
  });
}

function lengths(article: Article, { checks }: LibraryConfig): readonly Finding[] {
  const findings: Finding[] = [];
  const headline = [...article.headline.trim()].length;
  if (headline > checks.longestHeadline) {
    const message = phrase`The headline has ${headline} characters; lists and search results show about ${checks.longestHeadline}.`;
    findings.push(ruleFinding('headline-length', 'headline', message));
  }
  const isOwn = article.seoDescription.trim() !== '';
  const description = [...(isOwn ? article.seoDescription : article.standfirst).trim()].length;
  if (description > checks.longestDescription) {
    const what = isOwn ? phrase`The description` : phrase`The standfirst, which search results show,`;
    const message = phrase`${what} has ${description} characters; about ${checks.longestDescription} are shown.`;
    findings.push(ruleFinding('description-length', isOwn ? 'seoDescription' : 'standfirst', message));
  }
  return findings;
}

function style({ field, text }: Words, rules: HouseStyle, language: string): readonly Finding[] {
  // A dateline has a rule of its own.
  if (field === 'tags' || field === 'dateline') return [];
  return checkStyle(text, rules, language).map(({ start, find, put, ...finding }) => ({
    ...ruleFinding('house-style', field, styleMessage({ start, find, put, ...finding }, text)),
    ...(put === null ? {} : { fix: { at: start, find, put } }),
  }));
}

function styleMessage({ kind, start, find, put, why }: StyleFinding, text: string): string {
  const because = why === '' ? '' : ` ${why}`;
  if (kind === 'quotes') {
    const passage = passageAt(text, start, start + find.length, 12);
    return phrase`House style: ${put} instead of ${find} in “${passage}”.`;
  }
  if (put === null) return phrase`House style: not “${find}”.${because}`;
  return phrase`House style: “${put}” instead of “${find}”.${because}`;
}

function dateline({ dateline }: Article, rules: HouseStyle): readonly Finding[] {
  if (rules.dateline === 'any' || dateline.trim() === '') return [];
  const put = rules.dateline === 'capitals' ? dateline.toUpperCase() : titled(dateline);
  if (put === dateline) return [];
  const finding = ruleFinding(
    'house-style',
    'dateline',
    phrase`House style: the dateline is written “${put}”.`,
  );
  return [{ ...finding, fix: { at: 0, find: dateline, put } }];
}

/** Only a dateline all in capitals is wrong: "Rio de Janeiro" is as it should be. */
function titled(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
