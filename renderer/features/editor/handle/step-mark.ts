import { $getRoot, $getState, $setState, createState, type EditorState } from 'lexical';

/** A number that goes with a text through undo and redo, and is in no saved body. */
const stepMark = createState('step', { parse: (value) => (typeof value === 'number' ? value : 0) });

export function $markStep(mark: number): void {
  $setState($getRoot(), stepMark, mark);
}

/** 0 where none was set. */
export function markOf(state: EditorState): number {
  return state.read(() => $getState($getRoot(), stepMark));
}
