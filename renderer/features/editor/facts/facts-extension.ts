import {
  $getNodeByKey,
  $getRoot,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
} from 'lexical';
import { createMeasure } from '#shared/text/readability.ts';
import { type EditorHost, EditorHostExtension } from '../editor-host.ts';
import { $factsOfBlock } from './block-facts.ts';
import { sumFacts, type TextFacts } from './text-facts.ts';

/** How long the keyboard must rest before the text is looked at, and how long one stretch of looking may take. */
const restMs = 300;
const stretchMs = 8;

/**
 * Words, headings and reminders of the article, found while nobody types: a keystroke only notes which blocks to look at
 * again, and starts the rest anew.
 */
export const FactsExtension = defineExtension({
  name: 'galley/facts',
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, _config, state) =>
    watchFacts(editor, state.getDependency(EditorHostExtension).output),
});

function watchFacts(editor: LexicalEditor, host: EditorHost): () => void {
  const facts = new Map<NodeKey, TextFacts>();
  const stale = new Set<NodeKey>();
  let language = host.writing().language;
  let measure = createMeasure(language);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = '';

  const look = (): void => {
    const deadline = performance.now() + stretchMs;
    const blocks = editor.getEditorState().read(() => {
      const keys = $getRoot().getChildrenKeys();
      for (const key of keys) {
        if (facts.has(key) && !stale.has(key)) continue;
        const block = $getNodeByKey(key);
        if (block !== null) facts.set(key, $factsOfBlock(block, measure));
        stale.delete(key);
        if (performance.now() > deadline) return null;
      }
      return keys;
    });
    if (blocks === null) {
      timer = setTimeout(look, 0);
      return;
    }
    const present = new Set(blocks);
    for (const key of facts.keys()) if (!present.has(key)) facts.delete(key);
    stale.clear();
    const whole = sumFacts(blocks.flatMap((key) => facts.get(key) ?? []));
    const next = JSON.stringify(whole);
    if (next !== last) host.learned(whole);
    last = next;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, restMs);
  };

  later();
  const stop = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    if (tags.has(HISTORIC_TAG) || host.writing().language !== language) {
      facts.clear();
      language = host.writing().language;
      measure = createMeasure(language);
    } else if (dirtyElements.size === 0) return;
    for (const key of dirtyElements.keys()) stale.add(key);
    later();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
