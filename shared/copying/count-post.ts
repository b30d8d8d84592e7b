/** A web address up to the punctuation that ends its sentence. */
const webAddress = /https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]…]/giu;

/** X also takes these for addresses; country codes only with a scheme or a path, as "U.S.A." is none. */
const bareAddress =
  /(?<![\p{L}\p{N}@./_-])(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|int|info|news|blog|press|media|app|dev)(?![\p{L}\p{N}@-])(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?'’)\]…])?/giu;

/** What both X and Mastodon count for an address, however long it is. */
const addressLength = 23;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

function graphemesOf(text: string): readonly string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * X weighs each code point of the text in NFC as 1 or 2, an emoji of however many as 2, an address as 23 (twitter-text's
 * configuration, version 3).
 */
export function countX(text: string): number {
  let addresses = 0;
  const take = (): string => {
    addresses += 1;
    return '';
  };
  const rest = text.normalize('NFC').replace(webAddress, take).replace(bareAddress, take);
  const weights = graphemesOf(rest).map((grapheme) =>
    emoji.test(grapheme) && weightOf(grapheme) > 1
      ? 2
      : [...grapheme].reduce((sum, sign) => sum + weightOf(sign), 0),
  );
  return weights.reduce((sum, weight) => sum + weight, addresses * addressLength);
}

const lightRanges = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

function weightOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return lightRanges.some(([first, last]) => code >= first && code <= last) ? 1 : 2;
}

/** Bluesky counts graphemes, and an address as it shows it: the host and at most 13 characters of what follows. */
export function countBluesky(text: string): number {
  return graphemesOf(text.replace(webAddress, shownAtBluesky)).length;
}

function shownAtBluesky(address: string): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]*)(.*)$/iu.exec(address) ?? [];
  const rest = path === '/' ? '' : path;
  return rest.length > 15 ? `${host}${rest.slice(0, 13)}...` : host + rest;
}

/** Mastodon counts graphemes, an address as 23, and of somebody's name at another server only the name. */
export function countMastodon(text: string): number {
  const shortened = text
    .replace(webAddress, '0'.repeat(addressLength))
    .replace(/(?<![\p{L}\p{N}_/])@(\w+)@[\w.-]+\w/gu, '@$1');
  return graphemesOf(shortened).length;
}

/** Threads counts characters, and an emoji as its bytes in UTF-8 (its API's documentation). */
export function countThreads(text: string): number {
  return graphemesOf(text).reduce((sum, one) => sum + (emoji.test(one) ? bytesOf(one) : 1), 0);
}

function bytesOf(text: string): number {
  return [...text].reduce((sum, sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}

/** LinkedIn says "characters" and no more: the count that no other exceeds. */
export function countCodeUnits(text: string): number {
  return text.length;
}
