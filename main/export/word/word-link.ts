import { ConcreteHyperlink, ExternalHyperlink, type IContext, type ParagraphChild, uniqueId } from 'docx';
import type { Link } from '#shared/body/nodes/link/link.schema.ts';
import { linkTip } from '#shared/word/own-names.ts';

type Where = Pick<Link, 'url' | 'title' | 'rel'>;

/** A link; what is said of it besides its address is its tip, which Word shows below the pointer. */
export function wordLink({ url, title, rel }: Where, children: ParagraphChild[]): ParagraphChild {
  const tip = linkTip(title, rel);
  return tip === '' ? new ExternalHyperlink({ link: url, children }) : new LinkWithTip(url, tip, children);
}

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** The library's links have no tip (ECMA-376 part 1, 17.16.22, w:tooltip). */
class LinkWithTip extends ConcreteHyperlink {
  readonly #url: string;
  readonly #tip: string;

  constructor(url: string, tip: string, children: ParagraphChild[]) {
    super(children, uniqueId());
    this.#url = url;
    this.#tip = tip;
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    context.viewWrapper.Relationships.addRelationship(this.linkId, relationship, this.#url, 'External');
    const written = super.prepForXml(context);
    const [first] = (written?.['w:hyperlink'] ?? []) as [{ _attr?: Record<string, unknown> }];
    if (first?._attr) first._attr['w:tooltip'] = this.#tip;
    return written;
  }
}
