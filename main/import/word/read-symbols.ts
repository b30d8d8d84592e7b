import type { Document, Element } from '@xmldom/xmldom';
import { codePoint } from 'dingbat-to-unicode';
import { attribute, childOf, childrenOf, elementsNamed, isWord, textRun } from './word-xml.ts';

/** Stands for a sign of a font that nothing here knows. */
export const unknownSign = '□';

const symbolFonts = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats|mt extra|marlett)$/i;
/** Where Word keeps the signs of fonts with an encoding of their own: their number there, and 0xF000. */
const isOwnEncoding = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;
const isPrivate = (code: number): boolean => code >= 0xe000 && code <= 0xf8ff;

/**
 * Writes the signs of Symbol, Wingdings and their like as the signs of Unicode that they look like: those that stand alone (ECMA-376
 * part 1, 17.3.3.30), and words set in such a font, in which Outlook's “J” smiles. `unknown` gets the others, by font and number.
 */
export function readSymbols(document: Document, unknown: Set<string>): void {
  for (const symbol of elementsNamed(document, 'sym')) {
    const font = attribute(symbol, 'font') ?? '';
    const code = Number.parseInt(attribute(symbol, 'char') ?? '', 16);
    const words = Number.isNaN(code) ? '' : signOf(font, code, unknown);
    const [text] = childrenOf(textRun(document, words));
    if (text === undefined) continue;
    symbol.parentNode?.replaceChild(text, symbol);
  }
  for (const run of elementsNamed(document, 'r')) {
    const font = fontOf(run);
    for (const text of childrenOf(run)) {
      if (!isWord(text, 't', 'delText')) continue;
      const words = text.textContent ?? '';
      const read = Array.from(words, (sign) => {
        const code = sign.codePointAt(0) ?? 0;
        const isInFont = symbolFonts.test(font) && code > 0x20 && code <= 0xff;
        return isInFont || isOwnEncoding(code) ? signOf(font, code, unknown) : sign;
      }).join('');
      if (read !== words) text.textContent = read;
    }
  }
}

/** What the run itself says of its font. */
function fontOf(run: Element): string {
  const fonts = childOf(childOf(run, 'rPr'), 'rFonts');
  return attribute(fonts, 'ascii') ?? attribute(fonts, 'hAnsi') ?? '';
}

const crosses: Readonly<Record<number, string>> = {
  128500: '✗',
  128501: '☒',
  128502: '✗',
  128503: '☒',
  128504: '✓',
  128505: '☑',
};

/** Arrows and ticks of blocks that hardly any font has, by those that all have. */
function common(code: number): string | null {
  if (code >= 0x1f800 && code <= 0x1f84f) return '←↑→↓'.charAt(code % 4);
  if (code >= 0x1f850 && code <= 0x1f897 && (code & ~1) !== 0x1f858) return '←↑→↓↖↗↘↙'.charAt(code % 8);
  return crosses[code] ?? null;
}

function signOf(font: string, code: number, unknown: Set<string>): string {
  const isOfFont = symbolFonts.test(font);
  const known = codePoint(
    font.replace(/^zapf ?dingbats$/i, 'Zapf Dingbats'),
    isOwnEncoding(code) ? code - 0xf000 : code,
  );
  if (known !== undefined) return common(known.codePoint) ?? known.string;
  // Of any other font, the number is Unicode's.
  if (!isOfFont && code > 0 && !isPrivate(code) && code <= 0x10ffff) return String.fromCodePoint(code);
  const number = code.toString(16).toUpperCase().padStart(4, '0');
  unknown.add(font === '' ? number : `${font} ${number}`);
  return unknownSign;
}
