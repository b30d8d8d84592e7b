/** What another language says for the English words, by these, with `{0}` for the first value: `'“{0}” is empty.'`. */
export type Phrases = Readonly<Record<string, string>>;

let phrases: Phrases | null = null;

/** From now on phrases are in this language; `null`: English, as the command line is. */
export function speakPhrases(other: Phrases | null): void {
  phrases = other;
}

/**
 * Words about what happened (a problem, an error, a line of a report), written in English where it happens and said in the
 * interface's language: `` phrase`“${name}” is empty.` ``. A phrase may be a value of another.
 */
export function phrase(english: TemplateStringsArray, ...values: readonly unknown[]): string {
  const key = english.reduce(
    (said, part, index) => (index === 0 ? part : `${said}{${index - 1}}${part}`),
    '',
  );
  const other = phrases?.[key];
  if (other === undefined) return english.reduce((said, part, index) => said + values[index - 1] + part);
  return other.replace(/\{(\d+)\}/g, (_, at: string) => isolated(values[Number(at)]));
}

/** A path or a name in other letters must not change the order of the words around it (Unicode Standard Annex 9, 2.4). */
function isolated(value: unknown): string {
  return typeof value === 'number' ? String(value) : `\u2068${value}\u2069`;
}
