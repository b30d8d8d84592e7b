import type { Document, Element } from '@xmldom/xmldom';
import { attribute, childOf, childrenOf, elementsNamed, isWord } from './word-xml.ts';

/** A list of a document (ECMA-376 part 1, 17.9.15), by its levels from the outermost. */
export interface Numbering {
  /** Lists of the same one count on together. */
  readonly abstract: string;
  readonly levels: readonly NumberingLevel[];
}

interface NumberingLevel {
  readonly isNumbered: boolean;
  readonly start: number;
  /** This list begins with that number, whatever came before it in others (17.9.26). */
  readonly restart: number | null;
  /** Begins again after an item of a level below this one (17.9.10). */
  readonly restartsAfter: number;
}

const mostLevels = 9;

/** By the number under which items name their list. */
export function readNumberings(part: Document): ReadonlyMap<string, Numbering> {
  const abstracts = new Map(
    elementsNamed(part, 'abstractNum').map((element) => [attribute(element, 'abstractNumId') ?? '', element]),
  );
  return new Map(
    elementsNamed(part, 'num').map((num) => {
      const abstract = attribute(childOf(num, 'abstractNumId'), 'val') ?? '';
      const levels = Array.from({ length: mostLevels }, (_, index): NumberingLevel => {
        const override = levelOf(num, 'lvlOverride', index);
        const level = childOf(override, 'lvl') ?? levelOf(abstracts.get(abstract), 'lvl', index);
        const format = attribute(childOf(level, 'numFmt'), 'val');
        return {
          isNumbered: format !== null && format !== 'bullet' && format !== 'none',
          start: numberIn(childOf(level, 'start')) ?? 1,
          restart: numberIn(childOf(override, 'startOverride')),
          restartsAfter: numberIn(childOf(level, 'lvlRestart')) ?? index,
        };
      });
      return [attribute(num, 'numId') ?? '', { abstract, levels }] as const;
    }),
  );
}

function levelOf(element: Element | undefined, name: string, index: number): Element | undefined {
  if (element === undefined) return undefined;
  return childrenOf(element).find(
    (one): one is Element => isWord(one, name) && attribute(one, 'ilvl') === String(index),
  );
}

function numberIn(element: Element | undefined): number | null {
  const value = attribute(element, 'val');
  return value !== null && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** Says in each paragraph itself that its style, such as Word's List Number, makes it an item of a list (17.9.18). */
export function numberStyledItems(document: Document, styles: Document): void {
  const byId = new Map(
    elementsNamed(styles, 'style').map((style) => [attribute(style, 'styleId'), style] as const),
  );
  const numberingOf = (id: string | null, left = 20): Element | undefined => {
    const style = id === null || left === 0 ? undefined : byId.get(id);
    const own = childOf(childOf(style, 'pPr'), 'numPr');
    return style === undefined
      ? undefined
      : (own ?? numberingOf(attribute(childOf(style, 'basedOn'), 'val'), left - 1));
  };
  for (const paragraph of elementsNamed(document, 'p')) {
    const properties = childOf(paragraph, 'pPr');
    const styled = numberingOf(attribute(childOf(properties, 'pStyle'), 'val'));
    if (properties === undefined || styled === undefined || childOf(properties, 'numPr') !== undefined)
      continue;
    properties.appendChild(document.importNode(styled, true));
  }
}
