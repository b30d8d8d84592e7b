import {
  footnote,
  heading,
  inLanguage,
  item,
  list,
  paragraph,
  quote,
  text,
} from '../../helpers/body-nodes.ts';
import { type Random, seeded } from '../../shared/suggestions/random-bodies.ts';

export { type Random, seeded };

/** Texts that Word holds without loss: no white space at the ends of lines, no two texts of one look side by side. */
const vocabulary = 'the ferry left at six, and nobody saw it leave; “rain” on quay 3 日本語の שלום'.split(
  ' ',
);

function words(random: Random, most = 10): string {
  return Array.from({ length: 2 + random(most) }, () => vocabulary[random(vocabulary.length)]).join(' ');
}

function lineOf(random: Random): readonly (string | object)[] {
  return random(3) === 0
    ? [`${words(random)} `, text(words(random, 3), 1), ` ${words(random, 4)}`]
    : [words(random)];
}

function blockOf(random: Random): object {
  const kinds = [
    () => paragraph(...lineOf(random)),
    () => paragraph(...lineOf(random)),
    () => paragraph(words(random, 4), footnote(words(random, 6)), ` ${words(random, 4)}`),
    () => paragraph(`${words(random, 4)} `, inLanguage('pt', words(random, 6)), ` ${words(random, 4)}`),
    () => heading('h2', words(random, 4)),
    () => quote(...lineOf(random)),
  ];
  return (kinds[random(kinds.length)] as () => object)();
}

function listOf(random: Random): object {
  const items = Array.from({ length: 1 + random(3) }, () => item(words(random, 5)));
  return list('bullet', ...items.map((one, at) => ({ ...one, value: at + 1 })));
}

type Block = { readonly children: readonly object[] } & Record<string, unknown>;

function changed(random: Random, block: object): object {
  const { type, children } = block as Block;
  const [first] = children;
  if (type === 'list' || first === undefined) return block;
  const { text: before } = first as { readonly text: string };
  const parts = before.trim().split(' ');
  const at = random(parts.length);
  const next = parts.toSpliced(at, random(2), words(random, 2)).join(' ');
  const ways = [
    () => ({
      ...block,
      children: [{ ...first, text: children.length > 1 ? `${next} ` : next }, ...children.slice(1)],
    }),
    () => ({ ...(quote() as object), children }),
    () => ({ ...(heading('h3') as object), children: withoutNotes(children) }),
  ];
  return (ways[random(ways.length)] as () => object)();
}

/** A subhead holds none. */
function withoutNotes(children: readonly object[]): readonly object[] {
  const at = children.findIndex((child) => (child as { readonly type?: unknown }).type === 'footnote');
  return at < 0 ? children : children.slice(0, at);
}

/** A text, and what somebody made of it. A list stands alone among blocks: two that touch are one in Word. */
export function randomManuscript(random: Random): {
  readonly before: readonly object[];
  readonly after: readonly object[];
} {
  const opening = paragraph('It was the last day of the season.');
  const blocks = Array.from({ length: 2 + random(4) }, () => blockOf(random));
  const before = [opening, ...blocks, listOf(random), paragraph(words(random))];
  const ways = [
    (rows: readonly object[]) => rows.toSpliced(1 + random(rows.length - 3), 0, blockOf(random)),
    (rows: readonly object[]) => (rows.length > 4 ? rows.toSpliced(1 + random(rows.length - 3), 1) : rows),
    (rows: readonly object[]) => {
      const at = 1 + random(rows.length - 3);
      return rows.with(at, changed(random, rows[at] as object));
    },
  ];
  let after: readonly object[] = before;
  for (let step = random(4); step >= 0; step -= 1) {
    after = (ways[random(ways.length)] as (rows: readonly object[]) => readonly object[])(after);
  }
  return { before, after };
}
