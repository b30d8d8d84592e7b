const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Which way words run, as their first letter says: what dir="auto" finds of a field's value, and doesn't of its placeholder. */
export function directionOfWords(words: string): 'ltr' | 'rtl' | 'auto' {
  const first = letter.exec(words)?.[0];
  if (first === undefined) return 'auto';
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}
