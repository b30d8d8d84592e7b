import { $create, type EditorConfig, ElementNode } from 'lexical';
import { VerbatimNode } from '../verbatim/VerbatimNode.ts';

/** HTML as somebody typed it, shown as text: nothing of it is ever put into the window as HTML. */
export class RawHtmlNode extends VerbatimNode {
  override $config() {
    return this.config('raw-html', { extends: ElementNode });
  }

  protected override classOf(config: EditorConfig): string | undefined {
    return config.theme['rawHtml'] as string | undefined;
  }
}

export function $createRawHtmlNode(): RawHtmlNode {
  return $create(RawHtmlNode);
}
