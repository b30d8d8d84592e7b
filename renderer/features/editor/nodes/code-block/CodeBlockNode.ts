import {
  $create,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  nodeSchema,
  stringValue,
  withField,
} from 'lexical';
import type { CodeBlock } from '#shared/body/nodes/code-block/code-block.schema.ts';
import { VerbatimNode } from '../verbatim/VerbatimNode.ts';

type CodeBlockFields = Pick<CodeBlock, 'language'>;

const schema = nodeSchema<CodeBlockNode>()({ language: withField(stringValue(), { field: '__language' }) });

/** Lines of code, and the name of their language. */
export class CodeBlockNode extends VerbatimNode {
  __language = '';

  override $config() {
    return this.config('code-block', { extends: ElementNode, json: schema });
  }

  protected override classOf(config: EditorConfig): string | undefined {
    return config.theme['codeBlock'] as string | undefined;
  }

  getFields(): CodeBlockFields {
    return { language: this.getLatest().__language };
  }

  setFields({ language }: Partial<CodeBlockFields>): this {
    const self = this.getWritable();
    if (language !== undefined) self.__language = language;
    return self;
  }
}

export function $createCodeBlockNode(): CodeBlockNode {
  return $create(CodeBlockNode);
}

export function $isCodeBlockNode(node: LexicalNode | null | undefined): node is CodeBlockNode {
  return node instanceof CodeBlockNode;
}
