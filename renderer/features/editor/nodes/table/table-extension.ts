import { ReactExtension } from '@lexical/react/ReactExtension';
import { TableExtension as LexicalTableExtension } from '@lexical/table';
import { configExtension, defineExtension, mergeRegister } from 'lexical';
import { TableBlockNode } from './TableBlockNode.ts';
import { TableCaptionNode } from './TableCaptionNode.ts';
import { TableMenus } from './TableMenu.tsx';
import { registerTableKeys } from './table-keys.ts';
import { registerTablePaste } from './table-paste.ts';
import { keepTableStructure } from './table-structure.ts';
import './table.css';

/** Tables: Lexical's rows and cells in a block of ours with the caption. Looks (widths, colours) aren't the article's. */
export const TableExtension = defineExtension({
  name: 'galley/table',
  nodes: () => [TableBlockNode, TableCaptionNode],
  dependencies: [
    configExtension(LexicalTableExtension, { hasCellBackgroundColor: false, hasTabHandler: false }),
    configExtension(ReactExtension, { decorators: [TableMenus] }),
  ],
  register: (editor) =>
    mergeRegister(keepTableStructure(editor), registerTableKeys(editor), registerTablePaste(editor)),
});
