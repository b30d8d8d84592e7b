import { attributeOf, classesOf, elementsIn, styleOf, type TreeElement } from './tree.ts';

/** Lines of code of the source; compared by identity. */
export interface SourceCode {
  readonly language: string;
}

/** A poem keeps its lines too. */
const verseClass = /(^|[-_])(verse|poem|poetry|lyrics)$/i;
const languageClass = /^(?:lang(?:uage)?-|brush:|highlight-source-|sourceCode-)([\w+#.-]{1,40})$/i;

/** The code that an element holds: a <pre>, or what code editors copy; `null` for any other element. */
export function codeIn(element: TreeElement): SourceCode | null {
  const isCode = element.tagName === 'pre' ? !isVerse(element) : isOfCodeEditor(element);
  return isCode ? { language: languageOf(element) } : null;
}

function isVerse(element: TreeElement): boolean {
  return classesOf(element).some((name) => verseClass.test(name));
}

/** Visual Studio Code and its like: a <div> in a typewriter's face whose white space counts. */
function isOfCodeEditor(element: TreeElement): boolean {
  if (element.tagName !== 'div') return false;
  const style = styleOf(element);
  return (
    style.get('white-space')?.startsWith('pre') === true &&
    /mono|consolas|menlo|courier/.test(style.get('font-family') ?? '')
  );
}

function languageOf(element: TreeElement): string {
  const parent = element.parentNode;
  const around = parent !== null && 'tagName' in parent ? [parent] : [];
  const inner = [...elementsIn(element)].filter(({ tagName }) => tagName === 'code').slice(0, 1);
  for (const each of [element, ...inner, ...around]) {
    for (const name of [attributeOf(each, 'data-lang') ?? '', attributeOf(each, 'data-language') ?? '']) {
      if (/^[\w+#.-]{1,40}$/.test(name)) return name.toLowerCase();
    }
    for (const name of classesOf(each)) {
      const language = languageClass.exec(name)?.[1];
      if (language !== undefined) return language.toLowerCase();
    }
  }
  return '';
}
