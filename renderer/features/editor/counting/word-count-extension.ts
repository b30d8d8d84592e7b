import {
  $getNodeByKey,
  $getRoot,
  defineExtension,
  HISTORIC_TAG,
  type LexicalEditor,
  type NodeKey,
  safeCast,
} from 'lexical';
import { EditorHostExtension } from '../editor-host.ts';
import { createWordCounter } from './count-words.ts';

/** How long the keyboard must rest before words are counted, and how long one stretch of counting may take. */
const restMs = 300;
const stretchMs = 8;

/** Words of the article, counted while nobody types: a keystroke only notes which blocks to count again. */
export const WordCountExtension = defineExtension({
  name: 'galley/word-count',
  config: safeCast<{ language: string }>({ language: 'en' }),
  dependencies: [EditorHostExtension],
  afterRegistration: (editor, { language }, state) =>
    watchWords(editor, language, state.getDependency(EditorHostExtension).output.counted),
});

function watchWords(editor: LexicalEditor, language: string, report: (words: number) => void): () => void {
  const countWords = createWordCounter(language);
  const counts = new Map<NodeKey, number>();
  const stale = new Set<NodeKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = -1;

  const count = (): void => {
    const deadline = performance.now() + stretchMs;
    const isDone = editor.getEditorState().read(() => {
      const blocks = $getRoot().getChildrenKeys();
      for (const key of blocks) {
        if (counts.has(key) && !stale.has(key)) continue;
        counts.set(key, countWords($getNodeByKey(key)?.getTextContent() ?? ''));
        stale.delete(key);
        if (performance.now() > deadline) return false;
      }
      const present = new Set(blocks);
      for (const key of counts.keys()) if (!present.has(key)) counts.delete(key);
      return true;
    });
    if (!isDone) {
      timer = setTimeout(count, 0);
      return;
    }
    stale.clear();
    const words = [...counts.values()].reduce((sum, each) => sum + each, 0);
    if (words !== last) report(words);
    last = words;
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(count, restMs);
  };

  later();
  const stop = editor.registerUpdateListener(({ dirtyElements, tags }) => {
    if (tags.has(HISTORIC_TAG)) counts.clear();
    else if (dirtyElements.size === 0) return;
    for (const key of dirtyElements.keys()) stale.add(key);
    later();
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
