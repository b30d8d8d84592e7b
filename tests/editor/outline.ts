/** A saved node, as loosely as an outline needs it. */
interface Saved {
  readonly type: string;
  readonly children?: readonly Saved[];
  readonly text?: string;
  readonly format?: number | string;
  readonly tag?: string;
  readonly url?: string;
  readonly provider?: string;
  readonly article?: string;
  readonly title?: string;
  readonly changed?: string;
  readonly alt?: string;
  readonly credit?: string;
  readonly decorative?: boolean;
  readonly headerState?: number;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly language?: string;
  readonly kind?: string;
  readonly date?: string;
}

/**
 * A body in a notation that a test can be read in, one line for each block: `p A **bold** word`, `ul{one; two; ul{deep}}`,
 * `pull "text" by name`, `figure(alt, credit) caption`, `table "caption" ^a | ^b / 1 | 2`, `---`, `code(js) a\\nb`,
 * `gallery{figure(alt, credit) caption; …} caption`, `fact-box "title"{p A; p B}`, `update(2026-11-25){p A}`, `<fr:words>`.
 */
export function outline(body: {
  readonly root: { readonly children: readonly unknown[] };
}): readonly string[] {
  return (body.root.children as readonly Saved[]).map(block);
}

function block(node: Saved): string {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return `p ${words(children)}`.trimEnd();
    case 'heading':
      return `${node.tag} ${words(children)}`.trimEnd();
    case 'quote':
      return `quote ${words(children)}`.trimEnd();
    case 'list':
      return `${node.tag}{${children.map(listItem).join('; ')}}`;
    case 'pull-quote':
      return `pull "${words(children[0]?.children ?? [])}" by ${words(children[1]?.children ?? [])}`.trimEnd();
    case 'figure':
      return `figure(${[node.decorative ? 'decorative' : node.alt, node.credit].join(', ')}) ${words(children[0]?.children ?? [])}`.trimEnd();
    case 'gallery': {
      const caption = children.find(({ type }) => type === 'gallery-caption');
      const pictures = children.filter(({ type }) => type !== 'gallery-caption').map(block);
      return `gallery{${pictures.join('; ')}} ${words(caption?.children ?? [])}`.trimEnd();
    }
    case 'table-block': {
      const [caption, table] = children;
      const rows = (table?.children ?? []).map(({ children: cells = [] }) => cells.map(cell).join(' | '));
      return `table "${words(caption?.children ?? [])}" ${rows.join(' / ')}`.trimEnd();
    }
    case 'embed':
      return `embed(${node.provider}) ${node.title}`.trimEnd();
    case 'article-card':
      return `card(${node.article})`;
    case 'horizontalrule':
      return '---';
    case 'code-block':
      return `code(${node.language}) ${words(children)}`.trimEnd();
    case 'raw-html':
      return `html ${words(children)}`.trimEnd();
    case 'fact-box':
    case 'details': {
      const [title, ...blocks] = children;
      return `${node.type} "${words(title?.children ?? [])}"{${blocks.map(block).join('; ')}}`;
    }
    case 'correction':
      return `${node.kind}(${node.date})${node.changed === undefined ? '' : `[${node.changed.replace('\n', ' | ')}]`}{${children.map(block).join('; ')}}`;
    default:
      return `?${node.type}`;
  }
}

const marks = [
  [4, '~~'],
  [8, '++'],
  [16, '`'],
  [32, '~'],
  [64, '^'],
  [128, '=='],
] as const;

function listItem(item: Saved): string {
  const [first] = item.children ?? [];
  return first?.type === 'list' ? block(first) : words(item.children ?? []);
}

/** `^` in a header row, `<` in a header column, `2x1` over two columns and one row; blocks parted by ` + `. */
function cell({ headerState = 0, colSpan = 1, rowSpan = 1, children = [] }: Saved): string {
  const sign = ['', '^', '<', '^<'][headerState] ?? '?';
  const spans = colSpan === 1 && rowSpan === 1 ? '' : `${colSpan}x${rowSpan} `;
  const blocks = children.map((child) => block(child).replace(/^p ?/, ''));
  return sign + spans + blocks.join(' + ');
}

function words(nodes: readonly Saved[]): string {
  return nodes.map(word).join('');
}

function word(node: Saved): string {
  if (node.type === 'link') return `[${words(node.children ?? [])}](${node.url})`;
  if (node.type === 'footnote') return `<note ${words(node.children ?? [])}>`;
  if (node.type === 'language') return `<${node.language}:${words(node.children ?? [])}>`;
  if (node.type === 'linebreak') return '\\n';
  const text = node.text ?? `?${node.type}`;
  const format = Number(node.format);
  const marked = marks.reduce(
    (inner, [bit, sign]) => (format & bit ? `${sign}${inner}${sign}` : inner),
    text,
  );
  const bold = format & 1 ? `**${marked}**` : marked;
  return format & 2 ? `_${bold}_` : bold;
}
