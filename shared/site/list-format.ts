const formats = new Map<string, Intl.ListFormat>();

/** "A, B and C" as a language writes it. Making one takes longer than what needs it. */
export function listFormat(language: string): Intl.ListFormat {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.ListFormat(language, { type: 'conjunction' });
  formats.set(language, made);
  return made;
}
