import { configExtension, NodeSelectionDataSelectedExtension } from '@lexical/extension';
import { ReactExtension } from '@lexical/react/ReactExtension';
import {
  $createTextNode,
  $getNearestNodeFromDOMNode,
  $getSelection,
  $isRangeSelection,
  CLICK_COMMAND,
  COMMAND_PRIORITY_LOW,
  defineExtension,
  type ElementNode,
  INSERT_PARAGRAPH_COMMAND,
  isHTMLElement,
  KEY_TAB_COMMAND,
  type LexicalEditor,
  mergeRegister,
} from 'lexical';
import { type Figure, figureFrom, type PictureItem } from '#shared/media/media.schema.ts';
import { $leaveBelow, $selectedPart, $selectWhole } from '../carets.ts';
import { $isGalleryNode } from '../gallery/GalleryNode.ts';
import { nodeViews } from '../node-views.tsx';
import { $moveOutAfter, keepPartsInside } from '../structure.ts';
import { $selectedWhole, leaveWholeOnEnter, selectWholeFromStart } from '../whole-block.ts';
import { registerWholeFigureCopy } from './copy-whole-figures.ts';
import { $createFigureCaptionNode, $isFigureCaptionNode, FigureCaptionNode } from './FigureCaptionNode.ts';
import { $createFigureNode, $isFigureNode, FigureNode, figureParts } from './FigureNode.ts';
import { FigureView } from './FigureView.tsx';

/** A figure with its caption, from what a media item says of itself. */
export function $createFigure(item: PictureItem): FigureNode {
  const figure: Figure = figureFrom(item);
  const caption = $createFigureCaptionNode();
  if (figure.caption !== '') caption.append($createTextNode(figure.caption));
  const { media, alt, decorative, credit, crop } = figure;
  return $createFigureNode({ media, alt, decorative, credit, crop, size: 'text' }).append(caption);
}

/**
 * The keyboard goes into the caption. Words that the library had for it are selected: what is typed takes their place, and doesn't
 * run into them; Enter keeps them.
 */
export function $writeCaption(figure: FigureNode): void {
  const caption = figure.getFirstChild<ElementNode>();
  caption?.select(0, caption.getChildrenSize());
}

export const FigureExtension = defineExtension({
  name: 'galley/figure',
  nodes: () => [FigureNode, FigureCaptionNode],
  dependencies: [
    configExtension(ReactExtension, { decorators: [nodeViews(FigureNode, FigureView)] }),
    configExtension(NodeSelectionDataSelectedExtension, { nodes: [FigureNode] }),
  ],
  register: (editor) =>
    mergeRegister(
      editor.registerCommand(INSERT_PARAGRAPH_COMMAND, $leaveCaption, COMMAND_PRIORITY_LOW),
      leaveWholeOnEnter(editor, $isFigureNode),
      editor.registerCommand(CLICK_COMMAND, $selectClicked, COMMAND_PRIORITY_LOW),
      editor.registerCommand(KEY_TAB_COMMAND, (event) => $toFields(editor, event), COMMAND_PRIORITY_LOW),
      selectWholeFromStart(editor, $isFigureCaptionNode),
      registerWholeFigureCopy(editor),
      editor.registerNodeTransform(FigureNode, $keepOneCaption),
      keepPartsInside(editor, FigureCaptionNode, $isFigureNode),
    ),
});

function $leaveCaption(): boolean {
  const selection = $getSelection();
  const part = $selectedPart(selection);
  if (!$isRangeSelection(selection) || !$isFigureCaptionNode(part)) return false;
  const figure = part.getParentOrThrow();
  $leaveBelow($isGalleryNode(figure.getParent()) ? figure.getParentOrThrow() : figure);
  return true;
}

/** A click on the picture takes the figure as a whole; in the caption and the fields it places the caret. */
function $selectClicked(event: MouseEvent): boolean {
  const { target } = event;
  if (!isHTMLElement(target) || target.closest('.figure-picture') === null) return false;
  const figure = $getNearestNodeFromDOMNode(target);
  if (!$isFigureNode(figure)) return false;
  $selectWhole(figure);
  return true;
}

/** Tab in the caption goes on to the figure's own fields, not to those of the article's first figure. */
function $toFields(editor: LexicalEditor, event: KeyboardEvent): boolean {
  const part = $selectedPart($getSelection());
  const figure = $isFigureCaptionNode(part) ? part.getParent() : $selectedWhole($isFigureNode);
  const element = figure === null ? null : editor.getElementByKey(figure.getKey());
  if (element === null || event.shiftKey) return false;
  const field = figureParts(element).details?.querySelector<HTMLElement>(
    ':is(input, textarea):not(:disabled)',
  );
  if (!field) return false;
  event.preventDefault();
  field.focus();
  return true;
}

function $keepOneCaption(figure: FigureNode): void {
  const [caption, ...others] = figure.getChildren().filter($isFigureCaptionNode);
  const strays = figure.getChildren().filter((child) => !$isFigureCaptionNode(child));
  $moveOutAfter(figure, [...others, ...strays]);
  if (caption === undefined) figure.append($createFigureCaptionNode());
}
