import { type Body, bodyOf } from '#shared/body/body.schema.ts';
import {
  divider,
  figure,
  footnote,
  heading,
  inLanguage,
  item,
  linebreak,
  link,
  list,
  paragraph,
  pullQuote,
  quote,
  text,
} from '#tests/helpers/body-nodes.ts';

/** A generator with a seed: a failure can be played again. */
export type Random = (below: number) => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const vocabulary =
  'the ferry left at six, and nobody saw it leave; “rain” on quay 3 日本語の 文章 שלום'.split(' ');
const media = ['a', 'b', 'c'].map((letter) => letter.repeat(64));

type Node = { readonly children?: readonly Node[] } & Record<string, unknown>;

function pick<Value>(random: Random, values: readonly Value[]): Value {
  return values[random(values.length)] as Value;
}

function words(random: Random, most = 12): string {
  return Array.from({ length: 1 + random(most) }, () => pick(random, vocabulary)).join(' ');
}

function line(random: Random): readonly (string | object)[] {
  const parts = [
    () => words(random),
    () => text(` ${words(random, 3)} `, 1 + random(3)),
    () => link(`/${random(3)}/`, words(random, 3)),
    () => inLanguage('pt', words(random, 3), link('/pt/', words(random, 2))),
    () => linebreak,
  ];
  const first = random(8) === 0 ? [] : [words(random)];
  return [...first, ...Array.from({ length: random(3) }, () => pick(random, parts)())];
}

/** Only running text holds notes. */
function prose(random: Random): readonly (string | object)[] {
  if (random(3) > 0) return line(random);
  const note = footnote(words(random, 5), ...(random(3) === 0 ? [link('/note/', words(random, 2))] : []));
  return [words(random), note, ...line(random)];
}

function withoutNotes(children: readonly Node[]): readonly Node[] {
  return children.filter(({ type }) => type !== 'footnote');
}

function block(random: Random): object {
  const kinds = [
    () => paragraph(...prose(random)),
    () => paragraph(...prose(random)),
    () => paragraph(...prose(random)),
    () => heading(pick(random, ['h2', 'h3'] as const), words(random, 5)),
    () => quote(...prose(random)),
    () => listOf(random),
    () =>
      figure(pick(random, media), { alt: words(random, 3), caption: line(random), credit: words(random, 2) }),
    () => pullQuote(words(random), words(random, 2)),
    () => divider,
    () => ({ type: 'unheard-of', version: 9, x: random(3) }),
  ];
  return pick(random, kinds)();
}

function listOf(random: Random): object {
  const items = Array.from({ length: 1 + random(4) }, () => item(...prose(random)));
  return list(
    pick(random, ['bullet', 'number'] as const),
    ...items.map((one, at) => ({ ...one, value: at + 1 })),
  );
}

export function randomBody(random: Random): Body {
  return bodyOf(Array.from({ length: 1 + random(6) }, () => block(random)));
}

/** A body after some of what an editor does to it. */
export function edited(random: Random, body: Body): Body {
  let blocks = body.root.children as readonly Node[];
  for (let step = random(6); step >= 0; step -= 1) {
    const at = random(blocks.length);
    const edits = [
      () => blocks.toSpliced(at, 0, block(random) as Node),
      () => (blocks.length > 1 ? blocks.toSpliced(at, 1) : blocks),
      () => moved(random, blocks, at),
      () => blocks.with(at, retyped(random, blocks[at] as Node)),
      () => blocks.with(at, changedText(random, blocks[at] as Node)),
      () => blocks.with(at, changedText(random, blocks[at] as Node)),
      () => blocks.with(at, changedText(random, blocks[at] as Node)),
      () => split(random, blocks, at),
      () => merged(blocks, at),
    ];
    blocks = pick(random, edits)();
  }
  return { ...body, root: { ...body.root, children: [...blocks] } };
}

function moved(random: Random, blocks: readonly Node[], at: number): readonly Node[] {
  const [one] = blocks.slice(at, at + 1);
  const rest = blocks.toSpliced(at, 1);
  return one === undefined ? blocks : rest.toSpliced(random(rest.length + 1), 0, one);
}

function retyped(random: Random, node: Node): Node {
  if (!isLine(node)) return node;
  const { children = [] } = node;
  return pick(random, [
    () => ({ ...(paragraph() as Node), children }),
    () => ({ ...(heading('h2') as Node), children: withoutNotes(children) }),
    () => ({ ...(list('bullet', item(...children)) as Node) }),
  ])();
}

function changedText(random: Random, node: Node): Node {
  const { children } = node;
  if (typeof node['text'] === 'string') {
    const parts = (node['text'] as string).split(' ');
    const at = random(parts.length + 1);
    const ways = [
      () => ({ ...node, text: parts.toSpliced(at, 0, words(random, 2)).join(' ') }),
      () => ({ ...node, text: parts.toSpliced(at, 1 + random(3), words(random, 2)).join(' ') }),
      () => ({ ...node, text: parts.length > 1 ? parts.toSpliced(at, 1).join(' ') : 'x' }),
      () => ({ ...node, format: (Number(node['format']) + 1) % 4 }),
      () => ({ ...(link('/new/', node) as Node) }),
    ];
    return pick(random, node['text'] === '' ? ways.slice(0, 2) : ways)();
  }
  if (children === undefined || children.length === 0) return node;
  const at = random(children.length);
  const child = changedText(random, children[at] as Node);
  const isNestedLink = node['type'] === 'link' && child['type'] === 'link';
  return isNestedLink ? node : { ...node, children: children.with(at, child) };
}

function split(random: Random, blocks: readonly Node[], at: number): readonly Node[] {
  const node = blocks[at];
  if (node === undefined || !isLine(node) || (node.children?.length ?? 0) === 0) return blocks;
  const children = node.children ?? [];
  const [first] = children;
  if (children.length > 1) {
    const cut = random(children.length);
    return blocks.toSpliced(
      at,
      1,
      { ...node, children: children.slice(0, cut) },
      { ...node, children: children.slice(cut) },
    );
  }
  const content = String(first?.['text'] ?? '');
  if (first?.['type'] !== 'text' || content.length < 2) return blocks;
  const cut = 1 + random(content.length - 1);
  const half = (part: string): Node => ({ ...node, children: [{ ...first, text: part }] });
  return blocks.toSpliced(at, 1, half(content.slice(0, cut)), half(content.slice(cut)));
}

function merged(blocks: readonly Node[], at: number): readonly Node[] {
  const [one, two] = [blocks[at], blocks[at + 1]];
  if (one === undefined || two === undefined || !isLine(one) || !isLine(two)) return blocks;
  const children = [...(one.children ?? []), ...(two.children ?? [])];
  const held = one['type'] === 'heading' ? withoutNotes(children) : children;
  return blocks.toSpliced(at, 2, { ...one, children: held });
}

function isLine(node: Node): boolean {
  return ['paragraph', 'heading', 'quote'].includes(String(node['type']));
}
