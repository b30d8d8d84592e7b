const ascii = /^\p{ASCII}*$/u;

/** A text as searches compare it: no capitals, no accents, no half-width forms, so that "Cafe" finds "Café". */
export function fold(text: string): string {
  // Most Latin text is ASCII, and normalizing is what a build or an index would spend its time on.
  const plain = ascii.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.toLowerCase();
}
