import { type Body, bodyOf } from '#shared/body/body.schema.ts';

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

export interface Block {
  readonly tag: 'p' | 'h2';
  readonly runs: readonly Run[];
}

/** Paragraphs of 42 words on average with a bold run in every second, a subhead every twelve: the same for every editor. */
export function makeDocument(words: number): readonly Block[] {
  const random = seeded(42);
  const blocks: Block[] = [];
  for (let written = 0; written < words; ) {
    const isHeading = blocks.length % 12 === 6;
    const length = isHeading ? 5 : Math.min(words - written, 24 + Math.floor(random() * 40));
    const bold = blocks.length % 2 === 0 && !isHeading ? Math.floor(length / 2) : -1;
    const all = Array.from({ length }, () => word(random));
    const runs =
      bold < 0
        ? [{ text: `${all.join(' ')}.`, bold: false }]
        : [
            { text: `${all.slice(0, bold).join(' ')} `, bold: false },
            { text: all.slice(bold, bold + 2).join(' '), bold: true },
            { text: ` ${all.slice(bold + 2).join(' ')}.`, bold: false },
          ];
    blocks.push({ tag: isHeading ? 'h2' : 'p', runs });
    written += length;
  }
  return blocks;
}

export function toHtml(blocks: readonly Block[]): string {
  const run = ({ text, bold }: Run): string => (bold ? `<strong>${text}</strong>` : text);
  return blocks.map(({ tag, runs }) => `<${tag}>${runs.map(run).join('')}</${tag}>`).join('');
}

export function toText(blocks: readonly Block[]): string {
  return blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n\n');
}

/** As Lexical saves it. */
export function toBody(blocks: readonly Block[]): Body {
  const element = { version: 1, direction: null, format: '', indent: 0 } as const;
  return bodyOf(
    blocks.map(({ tag, runs }) => ({
      ...(tag === 'p' ? { type: 'paragraph', textFormat: 0, textStyle: '' } : { type: 'heading', tag }),
      ...element,
      children: runs.map(({ text, bold }) => ({
        type: 'text',
        version: 1,
        text,
        format: bold ? 1 : 0,
        detail: 0,
        mode: 'normal',
        style: '',
      })),
    })),
  );
}

function word(random: () => number): string {
  const letters = 'etaoinshrdlucmfwypvbgk';
  const length = 2 + Math.floor(random() * 8);
  return Array.from({ length }, () => letters[Math.floor(random() ** 2 * letters.length)] ?? 'e').join('');
}

/** Mulberry32: small, and the same everywhere. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
