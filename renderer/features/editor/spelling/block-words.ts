import { $getNodeByKey, $isTextNode, type LexicalNode, type NodeKey } from 'lexical';
import { type WordPlace, wordsIn } from '#shared/spelling/words-in.ts';
import { $linesIn, type TextLine } from '../find/text-lines.ts';
import { $isLanguageNode } from '../nodes/language/LanguageNode.ts';
import { VerbatimNode } from '../nodes/verbatim/VerbatimNode.ts';

/** A word of the text, with the language that it is in. */
export interface LineWord extends WordPlace {
  readonly line: TextLine;
  readonly language: string;
}

/** The words of a block that spelling is looked up for: none of code and HTML, nor of words marked as code. */
export function $wordsOfBlock(block: LexicalNode, language: string): readonly LineWord[] {
  return $linesIn(block).flatMap((line): readonly LineWord[] => {
    if ($getNodeByKey(line.key) instanceof VerbatimNode) return [];
    return wordsIn(line.text, language).flatMap((word): readonly LineWord[] => {
      const piece = line.pieces.find(({ start, end }) => start <= word.start && word.start < end);
      const own = piece === undefined ? null : $languageOf(piece.key, language);
      return own === null ? [] : [{ ...word, line, language: own }];
    });
  });
}

/** `null` for what is written in none. */
function $languageOf(key: NodeKey, language: string): string | null {
  const node = $getNodeByKey(key);
  if (!$isTextNode(node) || node.hasFormat('code')) return null;
  const around = node.getParents().find($isLanguageNode);
  return around?.getLanguage() ?? language;
}
