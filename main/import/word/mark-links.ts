import type { Document } from '@xmldom/xmldom';
import { elementsIn, isText, type TreeParent } from '#shared/body/from-html/tree.ts';
import { articleLink } from '#shared/body/nodes/link/article-link.ts';
import { articleOfName, readLinkTip } from '#shared/word/own-names.ts';
import { attribute, elementsNamed } from './word-xml.ts';

/** Private use: no document has them in its words. */
const mark = /\uE6F6(\d+)\uE6F7/;

/** Numbers the links that have a tip (ECMA-376 part 1, 17.16.22), which a converter to HTML passes over, and gives the tips. */
export function markLinks(documents: readonly Document[]): readonly string[] {
  const tips: string[] = [];
  for (const [document, link] of documents.flatMap((one) =>
    elementsNamed(one, 'hyperlink').map((found) => [one, found] as const),
  )) {
    const tip = attribute(link, 'tooltip')?.trim() ?? '';
    if (tip === '') continue;
    const element = (name: string) => document.createElementNS(link.namespaceURI, `w:${name}`);
    const [run, text] = [element('r'), element('t')];
    text.appendChild(document.createTextNode(`\uE6F6${tips.push(tip) - 1}\uE6F7`));
    run.appendChild(text);
    link.insertBefore(run, link.firstChild);
  }
  return tips;
}

/** Takes the numbers out, gives each link what its tip says, and one of an article of ours its name. */
export function takeLinkMarks(root: TreeParent, tips: readonly string[]): void {
  for (const link of [...elementsIn(root)].filter(({ tagName }) => tagName === 'a')) {
    const href = link.attrs.find(({ name }) => name === 'href');
    const article = href?.value.startsWith('#') === true ? articleOfName(href.value.slice(1)) : null;
    if (href !== undefined && article !== null) href.value = articleLink(article);
  }
  for (const element of [...elementsIn(root)]) {
    for (const text of element.childNodes.filter(isText)) {
      const [found, number] = mark.exec(text.value) ?? [];
      if (found === undefined) continue;
      text.value = text.value.replace(found, '');
      const { title, rel } = readLinkTip(tips[Number(number)] ?? '');
      for (const [name, value] of Object.entries({ title, rel }))
        if (value !== null && element.tagName === 'a') element.attrs.push({ name, value });
    }
  }
}
