import { type BylineRole, bylineRoles } from '#shared/articles/byline.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { blockAround } from '#shared/body/from-html/elements.ts';
import { classesOf, elementsIn, isElement, isText, type TreeElement } from '#shared/body/from-html/tree.ts';
import { creditIn, isPersonName } from './credit-words.ts';
import { isSameName, namesIn } from './names.ts';
import type { PageFields } from './page-fields.ts';

/** A line of a page that says who did what. */
export interface PageCredit {
  readonly element: TreeElement;
  readonly role: BylineRole;
  readonly names: readonly string[];
}

/** Nobody signs in more lines; what has them was made to keep us busy. */
const mostLines = 100;
const longestLine = 200;

/** The lines in a page's bylines that begin with what somebody did, and those that our own pages name by a class. */
export function findCredits({ bylines }: Pick<PageFields, 'bylines'>): readonly PageCredit[] {
  const inside = new Set<TreeElement>();
  for (const line of bylines) {
    if (inside.has(line)) continue;
    for (const element of [line, ...elementsIn(line)]) inside.add(element);
  }
  return [...inside]
    .filter((element) => ownRole(element) !== null || creditIn(firstWords(element)) !== null)
    .slice(0, mostLines)
    .flatMap((element): readonly PageCredit[] => {
      const own = ownRole(element);
      if (own !== null) return [{ element, role: own, names: namesMarkedIn(element) }];
      const words = wordsIn(element, ({ tagName }) => tagName === 'time');
      const said = words.length > longestLine ? null : creditIn(words);
      if (said === null) return [];
      const names = namesIn(said.names.replace(/\s*[|•·(].*$/u, ''));
      return [{ element, role: said.role, names: said.role === 'by' ? names : names.filter(isPersonName) }];
    });
}

function ownRole(element: TreeElement): BylineRole | null {
  const names = classesOf(element);
  return bylineRoles.find((role) => names.includes(`byline-${role}`)) ?? null;
}

/** Our pages link each name, and exported ones, which have nowhere to link to, mark it. */
function namesMarkedIn(element: TreeElement): readonly string[] {
  return [...elementsIn(element)]
    .filter(({ tagName }) => ['a', 'span'].includes(tagName))
    .map((each) => wordsIn(each));
}

/** What an element says before any other element in it. */
function firstWords({ childNodes }: TreeElement): string {
  const first = childNodes.find((node) => isElement(node) || (isText(node) && node.value.trim() !== ''));
  return first !== undefined && isText(first) ? first.value : '';
}

/** Names without a link beside one that has it: "By Ana Lima and Bo Chen" where Ana alone is linked. */
export function namesBeside(link: TreeElement): readonly string[] {
  const words = wordsIn(blockAround(link), ({ tagName }) => tagName === 'time');
  const list =
    words.length > longestLine ? null : /\bby:?\s+(.*?\s(?:and|&)\s[^,;|•·–—()/]+)/iu.exec(words)?.[1];
  const names = list ? namesIn(list) : [];
  // What follows a job or a section is no name in the list any more.
  const end = names.findIndex((name) => !isPersonName(name));
  return besides(end < 0 ? names : names.slice(0, end), wordsIn(link));
}

/** Of a list of names that has this one, those that are people's. */
export function besides(names: readonly string[], known: string): readonly string[] {
  return names.some((name) => isSameName(name, known)) ? names.filter(isPersonName) : [];
}
