const element = { version: 1, direction: null, format: '', indent: 0 } as const;
const plain = { version: 1, format: 0, detail: 0, mode: 'normal', style: '' } as const;

/**
 * Plain text as paragraphs. Where the text has empty lines, these separate paragraphs and a single line end is a line
 * break; where it has none, each line is a paragraph.
 */
export function textToBlocks(text: string): readonly unknown[] {
  const clean = text.replace(/\r\n?|\u2028|\u2029|\v/g, '\n').replace(/^\n+|\n+$/g, '');
  const paragraphs = /\n[ \t]*\n/.test(clean) ? clean.split(/\n(?:[ \t]*\n)+/) : clean.split('\n');
  return paragraphs.map((paragraph) => ({
    type: 'paragraph',
    ...element,
    textFormat: 0,
    textStyle: '',
    children: paragraph.split('\n').flatMap(lineToNodes),
  }));
}

function lineToNodes(line: string, index: number): readonly unknown[] {
  const pieces = line
    .split('\t')
    .flatMap((piece, at) => [
      ...(at === 0 ? [] : [{ type: 'tab', ...plain, detail: 2, text: '\t' }]),
      ...(piece === '' ? [] : [{ type: 'text', ...plain, text: piece }]),
    ]);
  return index === 0 ? pieces : [{ type: 'linebreak', version: 1 }, ...pieces];
}
