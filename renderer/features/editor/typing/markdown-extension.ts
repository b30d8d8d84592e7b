import { $createHorizontalRuleNode, HorizontalRuleNode } from '@lexical/extension';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { $createListItemNode, $createListNode, ListItemNode, ListNode, type ListType } from '@lexical/list';
import {
  BOLD_ITALIC_STAR,
  BOLD_STAR,
  BOLD_UNDERSCORE,
  type ElementTransformer,
  INLINE_CODE,
  ITALIC_STAR,
  ITALIC_UNDERSCORE,
  registerMarkdownShortcuts,
  STRIKETHROUGH,
  type TextMatchTransformer,
} from '@lexical/markdown';
import { $createHeadingNode, $createQuoteNode, HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createTextNode,
  $getSelection,
  $isParagraphNode,
  $isRootNode,
  defineExtension,
  type ElementNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical';
import { $createCodeBlockNode, CodeBlockNode } from '../nodes/code-block/CodeBlockNode.ts';
import { completeAddress } from '../nodes/link/complete-address.ts';
import { $verbatimAround } from '../nodes/verbatim/verbatim-extension.ts';
import { $say } from '../voice/said.ts';

type Make = (match: readonly string[], words: readonly LexicalNode[]) => ElementNode;

/** Only a paragraph of the article turns into another block; what is in a caption or a cell stays a line of text. */
function block(nodes: ElementTransformer['dependencies'], regExp: RegExp, $make: Make): ElementTransformer {
  return {
    type: 'element',
    dependencies: nodes,
    export: () => null,
    regExp,
    replace: (paragraph, words, match) => {
      if (!$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent())) return false;
      const made = $make(match, words);
      made.setDirection(paragraph.getDirection());
      paragraph.replace(made);
      made.selectStart();
    },
  };
}

function list(type: ListType, regExp: RegExp): ElementTransformer {
  return block([ListNode, ListItemNode], regExp, (_match, words) =>
    $createListNode(type).append($createListItemNode().append(...words)),
  );
}

const divider: ElementTransformer = {
  type: 'element',
  dependencies: [HorizontalRuleNode],
  export: () => null,
  regExp: /^(---|\*\*\*|___)\s?$/,
  triggerOnEnter: true,
  replace: (paragraph, words) => {
    if (!$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent()) || words.length > 0) return false;
    // What was typed goes by itself; the caret stays in the paragraph, below the line.
    paragraph.insertBefore($createHorizontalRuleNode());
    $say({ is: 'inserted', kind: 'divider' });
  },
};

/** Behind the signs the language may stand, as the block's own field would take it. */
const code: ElementTransformer = {
  type: 'element',
  dependencies: [CodeBlockNode],
  export: () => null,
  regExp: /^```([\w+#.-]{0,40})\s?$/,
  triggerOnEnter: true,
  replace: (paragraph, words, [, language = '']) => {
    if (!$isParagraphNode(paragraph) || !$isRootNode(paragraph.getParent()) || words.length > 0) return false;
    const made = $createCodeBlockNode().setFields({ language: language.toLowerCase() });
    paragraph.replace(made);
    made.selectStart();
  },
};

const link: TextMatchTransformer = {
  type: 'text-match',
  dependencies: [LinkNode],
  export: () => null,
  regExp: /(?<!!)\[([^[\]]+)\]\(([^()\s]+)\)$/,
  trigger: ')',
  replace: (text, match) => {
    const [, words = '', written = ''] = match;
    const address = completeAddress(written);
    if (address === null || text.hasFormat('code')) return;
    const made = $createLinkNode(address);
    text.replace(made);
    made.append($createTextNode(words).setFormat(text.getFormat()));
    made.selectNext(0, 0);
  },
};

/**
 * The editor as those shortcuts see it: they watch updates, and know only Lexical's own code block as a place where signs
 * are just signs.
 */
function outsideVerbatim(editor: LexicalEditor): LexicalEditor {
  const watch: LexicalEditor['registerUpdateListener'] = (listener) =>
    editor.registerUpdateListener((update) => {
      if (!update.editorState.read(() => $verbatimAround($getSelection()) !== null)) listener(update);
    });
  return new Proxy(editor, {
    get: (target, name) => {
      if (name === 'registerUpdateListener') return watch;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** `## `, `- `, `1. `, `> `, `---`, `` ``` ``, **bold**, *italic*, `code`, [words](address): one undo gives back what was typed. */
export const MarkdownExtension = defineExtension({
  name: 'galley/markdown',
  register: (editor) =>
    registerMarkdownShortcuts(outsideVerbatim(editor), [
      block([HeadingNode], /^(#{1,4})\s/, ([, marks = ''], words) =>
        // The headline is the page's h1: one sign and two are the same.
        $createHeadingNode(`h${Math.max(2, marks.length) as 2 | 3 | 4}`).append(...words),
      ),
      block([QuoteNode], /^>\s/, (_match, words) => $createQuoteNode().append(...words)),
      list('bullet', /^[-*+]\s/),
      // From one only: "3. Oktober" begins a sentence.
      list('number', /^1[.)]\s/),
      divider,
      code,
      INLINE_CODE,
      BOLD_ITALIC_STAR,
      BOLD_STAR,
      BOLD_UNDERSCORE,
      STRIKETHROUGH,
      ITALIC_STAR,
      ITALIC_UNDERSCORE,
      link,
    ]),
});
