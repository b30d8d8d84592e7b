/** Quotation marks, dash and apostrophe as a language prints them. */
export interface Typography {
  /** Opening and closing, with the spaces that belong to them. */
  readonly double: readonly [open: string, close: string];
  readonly single: readonly [open: string, close: string];
  readonly apostrophe: string;
  /** What two hyphens stand for. */
  readonly dash: string;
}

const em = '—';
const en = '–';
/** French puts it inside guillemets: a space that never ends a line. */
const thin = '\u202f';

const row = (double: string, single: string, dash = en): Typography => {
  const [open = '', close = ''] = double.split('|');
  const [openSingle = '', closeSingle = ''] = single.split('|');
  return { double: [open, close], single: [openSingle, closeSingle], apostrophe: '’', dash };
};

const english = row('“|”', '‘|’', em);

/**
 * By language, most exact tag first (`de-ch` before `de`). The marks are those of Unicode CLDR's delimiters; Arabic has the
 * guillemets that its newspapers print. A language that isn't here has English marks.
 */
const table: Readonly<Record<string, Typography>> = {
  ar: row('«|»', '‹|›'),
  bg: row('„|“', '‚|‘'),
  bs: row('„|”', '‘|’'),
  ca: row('«|»', '“|”'),
  cs: row('„|“', '‚|‘'),
  da: row('“|”', '‘|’'),
  de: row('„|“', '‚|‘'),
  'de-ch': row('«|»', '‹|›'),
  el: row('«|»', '“|”'),
  en: english,
  es: row('«|»', '“|”', em),
  et: row('„|“', '‘|’'),
  fa: row('«|»', '‹|›'),
  fi: row('”|”', '’|’'),
  fr: row(`«${thin}|${thin}»`, '“|”'),
  'fr-ch': row('«|»', '‹|›'),
  he: row('”|”', '’|’'),
  hr: row('„|“', '‚|‘'),
  hu: row('„|”', '»|«'),
  id: row('“|”', '‘|’'),
  it: row('«|»', '“|”'),
  ja: row('「|」', '『|』', em),
  ko: row('“|”', '‘|’'),
  lt: row('„|“', '‚|‘'),
  lv: row('“|”', '‘|’'),
  nb: row('«|»', '‘|’'),
  nl: row('‘|’', '“|”'),
  nn: row('«|»', '‘|’'),
  no: row('«|»', '‘|’'),
  pl: row('„|”', '‚|’'),
  pt: row('“|”', '‘|’', em),
  'pt-pt': row('«|»', '“|”', em),
  ro: row('„|”', '«|»'),
  ru: row('«|»', '„|“', em),
  sk: row('„|“', '‚|‘'),
  sl: row('„|“', '‚|‘'),
  sr: row('„|“', '‘|’'),
  sv: row('”|”', '’|’'),
  tr: row('“|”', '‘|’', em),
  uk: row('«|»', '“|”', em),
  vi: row('“|”', '‘|’', em),
  zh: row('“|”', '‘|’', '——'),
  'zh-hant': row('「|」', '『|』', '——'),
};

/** Of a BCP 47 language tag, in any case. */
export function typographyOf(language: string): Typography {
  const parts = language.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = table[parts.slice(0, length).join('-')];
    if (found !== undefined) return found;
  }
  return english;
}
