import type { TextDirection } from '../articles/article.schema.ts';

/** Scripts that run from right to left and are in use (Unicode, Bidi_Class R and AL). */
const rightToLeft = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi']);

/** The direction to print: as chosen, else that of the script in which the language is usually written. */
export function directionOf(chosen: TextDirection, language: string): 'ltr' | 'rtl' {
  if (chosen !== 'auto') return chosen;
  const known = directions.get(language);
  if (known !== undefined) return known;
  const { script } = new Intl.Locale(language).maximize();
  const direction = script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr';
  directions.set(language, direction);
  return direction;
}

/** Asked for every page and every article: a site has few languages. */
const directions = new Map<string, 'ltr' | 'rtl'>();
