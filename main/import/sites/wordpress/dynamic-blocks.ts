import { phrase } from '#shared/messages/phrase.ts';
import { type CardFields, fieldsIn, plainLine, wordsOfAny } from '../card-markup.ts';
import { longestText } from '../site-post.ts';

interface FilledContent {
  readonly html: string;
  readonly notes: readonly string[];
}

/** `<!-- wp:block {"ref":777} /-->`: nothing of the block is in the text (its own file format: block grammar of Gutenberg). */
const alone = /<!--\s+wp:([a-z][\w/-]*)\s+((?:(?!-->|<!--)[\s\S])*?)\/-->/g;
const deepest = 10;
/** What a block of a plugin keeps beside its words. */
const notShown = /^(?:_.*|name|mode|anchor|className|lock|metadata)$/;

/**
 * A text with what WordPress would fill in where it is shown: the patterns that several posts share, by number, and the words of
 * plugins' blocks. Of a block that has none there is a note. The text may be longer than any article then.
 */
export function fillBlocks(content: string, patternOf: (id: string) => string | undefined): FilledContent {
  const notes = new Set<string>();
  let length = content.length;

  function filled(text: string, within: readonly string[]): string {
    return text.replace(alone, (whole, name: string, written: string) => {
      // Its words are kept apart from the text.
      if (name === 'footnotes') return whole;
      const fields = fieldsOf(written);
      const inner = name === 'block' ? shared(fields, within) : own(name, fields);
      length += inner.length;
      return `<!-- wp:${name} -->\n${inner}\n<!-- /wp:${name} -->`;
    });
  }

  function shared(fields: CardFields, within: readonly string[]): string {
    const id = String(fields['ref'] ?? '');
    const pattern = within.includes(id) || within.length >= deepest ? undefined : patternOf(id);
    const words = wordsOfAny(fieldsIn(fields, 'content')).map(plainLine).join('\n');
    if (words !== '')
      notes.add(
        phrase`words that only this post has in a shared pattern follow the pattern: look where they belong`,
      );
    if (pattern === undefined)
      notes.add(
        phrase`a pattern that stands in several posts isn’t in the export (number ${id}); its words are not here`,
      );
    // Patterns of patterns of patterns are beyond any memory; the text is refused then.
    if (pattern === undefined || length > longestText) return words;
    length += pattern.length;
    return `${filled(pattern, [...within, id])}\n${words}`;
  }

  /** WordPress's own lists of posts and the like have none. */
  function own(name: string, fields: CardFields): string {
    const words = name.includes('/') ? wordsOfAny(withoutLooks(fields)) : [];
    notes.add(
      words.length > 0
        ? phrase`the block “${name}” of a plugin is unknown here; its words are kept as text`
        : phrase`the block “${name}” is empty in the export, as only WordPress fills it in; it was left out`,
    );
    return words.map(plainLine).join('\n');
  }

  return { html: filled(content, []), notes: [...notes] };
}

function fieldsOf(written: string): CardFields {
  try {
    const json: unknown = JSON.parse(written.trim() || '{}');
    return fieldsIn({ json }, 'json');
  } catch {
    return {};
  }
}

function withoutLooks(fields: CardFields): CardFields {
  const shown = (some: CardFields): CardFields =>
    Object.fromEntries(Object.entries(some).filter(([name]) => !notShown.test(name)));
  const data = fieldsIn(fields, 'data');
  return { ...shown(fields), ...(Object.keys(data).length > 0 && { data: shown(data) }) };
}
