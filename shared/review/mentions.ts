/** A stretch of a comment: a name that it calls, or words. */
interface CommentRun {
  readonly text: string;
  readonly isMention: boolean;
}

/** A comment's words with the names in them that somebody of the newsroom has; of two that fit the longer one counts. */
export function splitMentions(text: string, people: readonly string[]): readonly CommentRun[] {
  const longestFirst = people.filter((name) => name !== '').toSorted((a, b) => b.length - a.length);
  const runs: CommentRun[] = [];
  let words = '';
  for (let at = 0; at < text.length; ) {
    const name = text[at] === '@' ? longestFirst.find((one) => isNamed(text, at + 1, one)) : undefined;
    if (name === undefined) {
      words += text[at];
      at += 1;
      continue;
    }
    if (words !== '') runs.push({ text: words, isMention: false });
    words = '';
    runs.push({ text: text.slice(at, at + 1 + name.length), isMention: true });
    at += 1 + name.length;
  }
  return words === '' ? runs : [...runs, { text: words, isMention: false }];
}

export function mentions(text: string, name: string): boolean {
  return name.trim() !== '' && splitMentions(text, [name]).some(({ isMention }) => isMention);
}

/** What is being typed after an `@` at the end of the text; `null` where nobody is being called. */
export function startedMention(text: string): string | null {
  return /(?:^|\s)@(\p{L}[\p{L}\p{M} .'’-]{0,40}|)$/u.exec(text)?.[1] ?? null;
}

/** Names that what was typed after the `@` may become. */
export function offeredNames(typed: string, people: readonly string[]): readonly string[] {
  const wanted = folded(typed);
  return people
    .filter((name) => {
      const own = folded(name);
      return (
        own !== wanted && (own.startsWith(wanted) || own.split(' ').some((part) => part.startsWith(wanted)))
      );
    })
    .slice(0, 6);
}

function isNamed(text: string, at: number, name: string): boolean {
  const found = text.slice(at, at + name.length);
  const next = text.slice(at + name.length, at + name.length + 1);
  return folded(found) === folded(name) && !/[\p{L}\p{N}]/u.test(next);
}

function folded(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('und');
}
