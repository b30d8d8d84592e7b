import {
  $create,
  $getDocument,
  addClassNamesToElement,
  type EditorConfig,
  ElementNode,
  type LexicalNode,
  nodeSchema,
  stringValue,
  withField,
} from 'lexical';

const schema = nodeSchema<LanguageNode>()({ language: withField(stringValue(), { field: '__language' }) });

/** Words in another language than the article's. Typing at their edges goes on in the article's. */
export class LanguageNode extends ElementNode {
  __language = '';

  override $config() {
    return this.config('language', { extends: ElementNode, json: schema });
  }

  getLanguage(): string {
    return this.getLatest().__language;
  }

  setLanguage(language: string): this {
    const self = this.getWritable();
    self.__language = language;
    return self;
  }

  override createDOM(config: EditorConfig): HTMLElement {
    const element = $getDocument().createElement('span');
    addClassNamesToElement(element, config.theme['language']);
    setLanguageOf(element, this.__language);
    return element;
  }

  override updateDOM(before: this, element: HTMLElement): boolean {
    if (before.__language !== this.__language) setLanguageOf(element, this.__language);
    return false;
  }

  override isInline(): boolean {
    return true;
  }

  override canBeEmpty(): boolean {
    return false;
  }

  override canInsertTextBefore(): boolean {
    return false;
  }

  override canInsertTextAfter(): boolean {
    return false;
  }

  override canIndent(): boolean {
    return false;
  }
}

/** The tag is shown too: the browser alone would only change its voice and its spelling. */
function setLanguageOf(element: HTMLElement, language: string): void {
  element.lang = language;
  element.title = language;
}

export function $createLanguageNode(language: string): LanguageNode {
  return $create(LanguageNode).setLanguage(language);
}

export function $isLanguageNode(node: LexicalNode | null | undefined): node is LanguageNode {
  return node instanceof LanguageNode;
}
