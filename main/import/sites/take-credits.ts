import { defaultTreeAdapter } from 'parse5';
import type { BylineRole } from '#shared/articles/byline.ts';
import { wordsIn } from '#shared/body/from-html/element-words.ts';
import { classesOf, elementsIn, isElement, isText, type TreeNode } from '#shared/body/from-html/tree.ts';
import { roleOfClass } from '#shared/export/credit-marks.ts';
import { creditWords } from '#shared/site/messages/index.ts';
import { plainAuthor, type ReadAuthor } from '../read-article.ts';

/** Takes the people out of a text whom our own export named below it. A line that somebody wrote more on stays. */
export function takeCredits(nodes: readonly TreeNode[]): readonly ReadAuthor[] {
  const found: ReadAuthor[] = [];
  for (const block of nodes.filter(isElement)) {
    if (block.tagName !== 'p') continue;
    const marked = [...elementsIn(block)].flatMap((element) => {
      const role = classesOf(element).flatMap((name) => roleOfClass(name) ?? [])[0];
      const name = wordsIn(element).trim();
      return role === undefined || name === '' ? [] : [{ element, role, name }];
    });
    const [first] = marked;
    if (first === undefined) continue;
    found.push(...marked.map(({ name, role }) => ({ ...plainAuthor(name), role })));
    const others = block.childNodes.map((node) => {
      if (isText(node)) return node.value;
      return marked.some(({ element }) => element === node) ? ',' : wordsOfNode(node);
    });
    if (saysOnly(first.role, others.join(''))) defaultTreeAdapter.detachNode(block);
  }
  return found;
}

function wordsOfNode(node: TreeNode): string {
  return isElement(node) ? wordsIn(node) : '';
}

/** What the role is called in a language, then what joins names there: "and", "y", a comma. */
function saysOnly(role: BylineRole, words: string): boolean {
  const line = words.trim();
  return creditWords(role).some(
    (label) =>
      line.startsWith(label) &&
      /^(?:[\s\p{P}]*\p{L}{0,4}[\s\p{P}]*,)*[\s\p{P}]*$/u.test(line.slice(label.length)),
  );
}
