import { textFormats } from '#shared/body/nodes/text/text.schema.ts';

interface AnyNode {
  readonly type: string;
  readonly children?: readonly AnyNode[];
  readonly [field: string]: unknown;
}

const letters: readonly (readonly [number, string])[] = [
  [textFormats.bold, 'b'],
  [textFormats.italic, 'i'],
  [textFormats.underline, 'u'],
  [textFormats.strikethrough, 's'],
  [textFormats.code, 'c'],
  [textFormats.subscript, 'sub'],
  [textFormats.superscript, 'sup'],
  [textFormats.highlight, 'm'],
];

/**
 * Body nodes in a line each, short enough for a table: `p: a <b:word> <http://x|link> / next line`. A figure is
 * `figure 3f(alt): caption (credit)`, a nested list is indented under its item's line.
 */
export function outline(blocks: readonly object[]): readonly string[] {
  return (blocks as readonly AnyNode[]).flatMap((block) => lines(block, ''));
}

function lines(node: AnyNode, indent: string): readonly string[] {
  const inner = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return [`${indent}p: ${inline(inner)}`];
    case 'heading':
      return [`${indent}${node['tag']}: ${inline(inner)}`];
    case 'embed':
      return [`${indent}embed ${node['provider']} ${node['url']}: ${node['title']}`];
    case 'recording': {
      const { kind, media, title, caption, credit, transcript, poster } = node;
      const written = String(transcript).replaceAll('\n', ' / ');
      const shown = poster === null ? '' : ` behind ${String(poster).replace(/0+$/, '')}`;
      return [
        `${indent}${kind} ${String(media).replace(/0+$/, '')}${shown}: ${title} | ${caption} (${credit}) [${written}]`,
      ];
    }
    case 'file':
      return [`${indent}file ${String(node['media']).replace(/0+$/, '')}: ${node['title']}`];
    case 'horizontalrule':
      return [`${indent}---`];
    case 'pull-quote':
      return [`${indent}pull: ${inner.map((part) => inline(part.children ?? [])).join(' — ')}`];
    case 'figure': {
      const caption = inner.map((part) => inline(part.children ?? [])).join('');
      const media = String(node['media']).replace(/0+$/, '');
      const alt = node['decorative'] ? 'decorative' : node['alt'];
      return [`${indent}figure ${media}(${alt}): ${caption} (${node['credit']})`];
    }
    case 'code-block':
      return [`${indent}code ${node['language']}: ${inline(inner)}`];
    case 'fact-box':
    case 'details':
    case 'correction': {
      const [first] = inner;
      const hasTitle = first?.type === 'fact-box-title' || first?.type === 'details-summary';
      const name =
        node.type === 'correction' ? `${node['kind']} ${node['date']}${changedOf(node)}` : node.type;
      const title = hasTitle ? inline(first.children ?? []) : '';
      const blocks = hasTitle ? inner.slice(1) : inner;
      return [`${indent}${name}: ${title}`, ...blocks.flatMap((block) => lines(block, `${indent}  `))];
    }
    case 'gallery': {
      const caption = inner.filter(({ type }) => type === 'gallery-caption');
      const figures = inner.filter(({ type }) => type !== 'gallery-caption');
      const words = caption.map((part) => inline(part.children ?? [])).join('');
      return [`${indent}gallery: ${words}`, ...figures.flatMap((each) => lines(each, `${indent}  `))];
    }
    case 'list':
      return inner.flatMap((item) => {
        const [first] = item.children ?? [];
        if (first?.type === 'list') return lines(first, `${indent}  `);
        const marker = node['listType'] === 'number' ? `${item['value']}.` : '-';
        return [`${indent}${marker} ${inline(item.children ?? [])}`];
      });
    case 'table-block': {
      const [caption, table] = inner;
      const rows = (table?.children ?? []).map(({ children = [] }) => children.map(cell).join(' | '));
      return [
        `${indent}table: ${inline(caption?.children ?? [])}`,
        ...rows.map((row) => `${indent}  ${row}`),
      ];
    }
    default:
      return [`${indent}${node.type}: ${inline(inner)}`];
  }
}

/** `^` in a header row, `<` in a header column, `2x3` over two columns and three rows; blocks parted by ` + `. */
function cell(node: AnyNode): string {
  const words = (node.children ?? []).flatMap((block) => lines(block, '')).join(' + ');
  const sign = ['', '^', '<', '^<'][Number(node['headerState'])] ?? '?';
  const spans = `${node['colSpan']}x${node['rowSpan']}`;
  return `${sign}${spans === '1x1' ? '' : spans}${words.replace(/^p: ?/, '')}`;
}

function inline(nodes: readonly AnyNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'linebreak') return ' / ';
      if (node.type === 'tab') return ' | ';
      if (node.type === 'language') return `<lang ${node['language']}:${inline(node.children ?? [])}>`;
      if (node.type === 'footnote') return `<note ${inline(node.children ?? [])}>`;
      if (node.type === 'link') return `<${node['url']}|${inline(node.children ?? [])}>`;
      const marks = letters
        .filter(([bit]) => (Number(node['format']) & bit) !== 0)
        .map(([, letter]) => letter);
      return marks.length === 0 ? String(node['text']) : `<${marks.join(',')}:${node['text']}>`;
    })
    .join('');
}

function changedOf({ changed }: { readonly [name: string]: unknown }): string {
  return typeof changed === 'string' ? ` [${changed.replace('\n', ' | ')}]` : '';
}
