import {
  $createTextNode,
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical';
import { expect, test } from 'vitest';
import { readBodyOf } from '../../renderer/features/editor/saved-body.ts';
import { type Body, bodyOf } from '../../shared/body/body.schema.ts';
import { readBody } from '../../shared/body/walk-body.ts';
import { openEditor, press, type } from './harness.tsx';

const fixtures = import.meta.glob<{ readonly default: Body }>('../fixtures/bodies/*.json', { eager: true });
/** A body of every kind of block. */
const every = bodyOf(
  Object.values(fixtures)
    .flatMap(({ default: { root } }) => root.children)
    .filter((block) => readBody(bodyOf([block])).problems.length === 0),
);

test('what is saved block by block is what the whole text is saved as, whatever was done to it', async () => {
  const editor = await openEditor({ body: every });
  const lexical = lexicalOf(editor.element());
  const random = seeded(7);
  const pick = <Item,>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(random() * items.length)];
  const steps: readonly (() => void)[] = [
    () => {
      const text = pick($nodes().filter($isTextNode));
      text?.setTextContent(`${text.getTextContent()}x`);
    },
    () => void pick($nodes())?.markDirty(),
    () => pick($getRoot().getChildren())?.remove(),
    () => {
      const [one, other] = [pick($getRoot().getChildren()), pick($getRoot().getChildren())];
      if (one !== undefined && other !== undefined && one !== other) one.insertBefore(other);
    },
    () => {
      const paragraph = pick($nodes().filter((node) => node.getType() === 'paragraph'));
      if ($isElementNode(paragraph)) paragraph.append($createTextNode('new'));
    },
  ];
  const expectWhole = (): void => {
    const whole = readBodyOf(lexical.getEditorState());
    expect(editor.handle.current?.body()).toEqual(whole);
    expect(whole).toEqual(withoutUndefined(lexical.getEditorState().toJSON().root));
  };
  for (let step = 0; step < 300; step += 1) {
    const command = random() < 0.15 ? UNDO_COMMAND : random() < 0.1 ? REDO_COMMAND : null;
    if (command !== null) lexical.dispatchCommand(command, undefined);
    else lexical.update(() => pick(steps)?.(), { discrete: true });
    // Now and then several changes come between two readings.
    if (random() < 0.6) expectWhole();
  }
  expectWhole();
});

test('blocks that nobody changed are the same values the next time', async () => {
  const editor = await openEditor();
  await type('One\nTwo\nThree');
  const before = editor.saved().root.children;
  await press('ArrowUp');
  await type('!');
  const after = editor.saved().root.children;
  expect(after.map((block, index) => block === before[index])).toEqual([true, false, true]);
});

test('a text is read as it was at its change, also when it has changed since', async () => {
  const editor = await openEditor();
  await type('One');
  const { read } = editor;
  await type(' two');
  expect(JSON.stringify(read())).toContain('"One"');
  await editor.expectOutline('p One two');
});

function lexicalOf(element: HTMLElement): LexicalEditor {
  return (element as HTMLElement & { readonly __lexicalEditor: LexicalEditor }).__lexicalEditor;
}

function $nodes(node: LexicalNode = $getRoot()): readonly LexicalNode[] {
  return $isElementNode(node) ? node.getChildren().flatMap((child) => [child, ...$nodes(child)]) : [];
}

/** As Lexical itself saves the whole. */
function withoutUndefined({ $: _mark, ...root }: Readonly<Record<string, unknown>>): unknown {
  return JSON.parse(JSON.stringify({ schemaVersion: 1, root: { ...root, type: 'root', direction: null } }));
}

/** Numbers from 0 to 1 that are the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
