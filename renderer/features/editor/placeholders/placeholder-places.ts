import {
  $getRoot,
  $isElementNode,
  $isTextNode,
  type LexicalEditor,
  type LexicalNode,
  type TextNode,
} from 'lexical';
import { findPlaceholders } from '#shared/checks/placeholders.ts';
import { bringIntoView } from '../../../ui/bring-into-view.ts';
import type { TextControl } from '../../../ui/text-control.ts';
import { wordsFieldsIn } from '../../../ui/words-fields.ts';

/** A "TK" in the words of a block. */
export interface WordsPlace {
  readonly node: TextNode;
  readonly start: number;
  readonly end: number;
}

/** One in a field that a block shows: a figure's alt text, a correction's changes. */
export interface ControlPlace {
  readonly control: TextControl;
  readonly start: number;
  readonly end: number;
}

export type PlaceholderPlace = WordsPlace | ControlPlace;

/** Those of every block, as it stands in the text. */
export function $placesOfBlocks(editor: LexicalEditor): readonly (readonly PlaceholderPlace[])[] {
  return $getRoot()
    .getChildren()
    .map((block) => $placesOfBlock(editor, block));
}

/** Those in its words, then those in its fields. */
export function $placesOfBlock(editor: LexicalEditor, block: LexicalNode): readonly PlaceholderPlace[] {
  return [...$placesInWords(block), ...placesInFields(editor.getElementByKey(block.getKey()))];
}

/** Those in a node's words, in reading order. */
export function $placesInWords(node: LexicalNode): readonly WordsPlace[] {
  if ($isElementNode(node)) return node.getChildren().flatMap($placesInWords);
  if (!$isTextNode(node)) return [];
  return spansIn(node.getTextContent()).map((span) => ({ node, ...span }));
}

function placesInFields(element: HTMLElement | null): readonly ControlPlace[] {
  return wordsFieldsIn(element).flatMap((control) =>
    spansIn(control.value).map((span) => ({ control, ...span })),
  );
}

function spansIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return findPlaceholders(text).map(({ start, words }) => ({ start, end: start + words.length }));
}

/** Puts the keyboard there, with the mark selected: what is typed takes its place. */
export function selectPlace(editor: LexicalEditor, place: PlaceholderPlace): void {
  const { start, end } = place;
  if ('control' in place) {
    bringIntoView(place.control, 'center');
    place.control.focus();
    place.control.setSelectionRange(start, end);
    return;
  }
  // The element may be hidden behind the fixed toolbar when it is only just in view.
  bringIntoView(editor.getElementByKey(place.node.getKey()), 'center');
  // While a field of a block has the keyboard, Lexical moves no selection.
  editor.getRootElement()?.focus({ preventScroll: true });
  editor.update(() => void place.node.select(start, end), { discrete: true });
}
