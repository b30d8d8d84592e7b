import { listFormat } from '#shared/site/list-format.ts';
import { namesIn } from '../names.ts';

/**
 * The names of a byline. `listed`: who the document's properties say wrote it. These names stay whole, whatever a language
 * has between them and they within; what somebody wrote beside them in Word is read as any byline.
 */
export function bylineNames(
  byline: string,
  listed: readonly string[],
  language: string | null,
): readonly string[] {
  const format = formatOf(language);
  if (byline === format.format(listed)) return listed;
  const known = listed.filter((name) => byline.includes(name)).toSorted((a, b) => b.length - a.length);
  // A known name leaves a mark in its place, with ends that part names in every language.
  const marked = known.reduce((text, name, index) => replaced(text, name, `;\ue000${index};`), byline);
  return namesIn(marked).flatMap((name) => {
    const index = /^\ue000(\d+)$/.exec(name)?.[1];
    if (index !== undefined) return known[Number(index)] ?? [];
    return (marked === byline ? name : withoutJoints(name, format)) || [];
  });
}

function formatOf(language: string | null): Intl.ListFormat {
  try {
    return listFormat(language ?? 'en');
  } catch {
    // Word takes any tag.
    return listFormat('en');
  }
}

/** Not within a longer name: "Ana Lima-Souza" is somebody else. */
function replaced(text: string, name: string, mark: string): string {
  const [at, end] = [text.indexOf(name), text.indexOf(name) + name.length];
  const isWithin = [text.charAt(at - 1), text.charAt(end)].some((sign) =>
    /[\p{L}\p{M}\p{N}\p{Pd}]/u.test(sign),
  );
  return at < 0 || isWithin ? text : text.slice(0, at) + mark + text.slice(end);
}

/** "und Cy Roe", which is left of "Ana Lima und Cy Roe", is "Cy Roe". */
function withoutJoints(name: string, format: Intl.ListFormat): string {
  const lists = [
    ['A', 'B'],
    ['A', 'B', 'C'],
  ].flatMap((names) => format.formatToParts(names));
  const joints = lists.flatMap(({ type, value }) => (type === 'literal' ? value.trim() : []));
  const words = name.split(' ');
  if (joints.includes(words[0] ?? '')) words.shift();
  if (joints.includes(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}
