import {
  $findMatchingParent,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalNode,
  type RangeSelection,
} from 'lexical';
import { $createLanguageNode, $isLanguageNode, type LanguageNode } from './LanguageNode.ts';

/** The words in another language that the selection begins in. */
export function $languageAt(selection: RangeSelection): LanguageNode | null {
  return (
    $findMatchingParent(selection.anchor.getNode(), $isLanguageNode) ??
    selection.getNodes().find($isLanguageNode) ??
    null
  );
}

/** Says the language of the selected words, or of those that the caret is in; `null` takes it back. */
export function $setLanguage(language: string | null): void {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (selection.isCollapsed()) {
    const around = $languageAt(selection);
    if (language === null) around?.getChildren().forEach($liftOut);
    else around?.setLanguage(language);
    return;
  }
  const words = selection.extract().map($wholeOf);
  const targets = [...new Map(words.map((node) => [node.getKey(), node])).values()].filter($isInLine);
  targets.forEach($liftOut);
  if (language === null) return;
  let open: LanguageNode | null = null;
  for (const target of targets) {
    if (open === null || !open.is(target.getPreviousSibling())) {
      open = $createLanguageNode(language);
      target.insertBefore(open);
    }
    open.append(target);
  }
}

/** A link goes as a whole: one link is never cut in two. */
function $wholeOf(node: LexicalNode): LexicalNode {
  const isOuter = (each: LexicalNode): boolean =>
    each.isInline() && (!each.getParent()?.isInline() || $isLanguageNode(each.getParent()));
  return $findMatchingParent(node, isOuter) ?? node;
}

function $isInLine(node: LexicalNode): boolean {
  return node.isInline() && !$isLanguageNode(node);
}

/** Takes one node out of the words in another language around it, which end before it and go on behind it. */
function $liftOut(node: LexicalNode): void {
  const around = node.getParent();
  if (!$isLanguageNode(around)) return;
  const after = node.getNextSiblings();
  around.insertAfter(node);
  if (after.length > 0) node.insertAfter($createLanguageNode(around.getLanguage()).append(...after));
  if (around.isEmpty()) around.remove();
}

/** Whatever pasting and linking leave: no language in a language, none in a link. The inner one holds. */
export function $keepFlat(node: LanguageNode): void {
  const outer = $findMatchingParent(node, (each) => each !== node && $isLanguageNode(each));
  if (outer !== null && node.getParent()?.is(outer)) {
    $liftOut(node);
    return;
  }
  const link = node.getParent();
  if (!$isElementNode(link) || !link.isInline() || $isLanguageNode(link)) return;
  if (link.getChildrenSize() === 1) {
    const children = node.getChildren();
    link.insertBefore(node);
    link.append(...children);
    node.append(link);
  } else {
    for (const child of node.getChildren()) node.insertBefore(child);
    node.remove();
  }
}
