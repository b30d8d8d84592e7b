import { strToU8, zipSync } from 'fflate';

/** Makes .docx files by hand, as Word writes them: what is between the tags of the body, and further parts by name. */
export interface DocxSource {
  /** Inside <w:body>. */
  readonly body: string;
  /** The text of other parts, such as `word/comments.xml`, with namespaces declared by `wordPart`. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
].join(' ');
const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part with WordprocessingML's namespaces declared: `wordPart('comments', '<w:comment …')`. */
export function wordPart(root: string, inner: string): string {
  const prefix = root === 'commentsEx' ? 'w15' : 'w';
  return `${header}<${prefix}:${root} ${namespaces}>${inner}</${prefix}:${root}>`;
}

const style = (id: string, name: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;

const styles = wordPart(
  'styles',
  [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('Normal', 'Normal'),
    style('Title', 'Title'),
    style('Subtitle', 'Subtitle'),
    ...[1, 2, 3, 4].map((level) => style(`Heading${level}`, `heading ${level}`)),
    style('Quote', 'Quote'),
    style('Caption', 'caption'),
    style('TableHeading', 'Table Heading'),
    style('ListParagraph', 'List Paragraph'),
  ].join(''),
);

/** Two lists: 1 is bulleted, 2 is numbered. */
const level = (format: string) => (depth: number) =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
const numbering = wordPart(
  'numbering',
  ['bullet', 'decimal']
    .map(
      (format, id) =>
        `<w:abstractNum w:abstractNumId="${id}">${[0, 1, 2].map(level(format)).join('')}</w:abstractNum>`,
    )
    .join('') +
    [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join(''),
);

const types = `${header}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
</Types>`;

const relationships = (entries: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `${header}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

/** The address that `rLink` leads to; `rPicture` is word/media/picture.png. */
export const linkTarget = 'https://harbour.example/tides';

export function makeDocx({ body, parts = {} }: DocxSource): Uint8Array {
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships([['rDocument', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/styles.xml': styles,
    'word/numbering.xml': numbering,
    'word/_rels/document.xml.rels': relationships([
      ['rStyles', 'styles', 'styles.xml'],
      ['rNumbering', 'numbering', 'numbering.xml'],
      ['rComments', 'comments', 'comments.xml'],
      ['rFootnotes', 'footnotes', 'footnotes.xml'],
      ['rEndnotes', 'endnotes', 'endnotes.xml'],
      ['rLink', 'hyperlink', linkTarget],
      ['rPicture', 'image', 'media/picture.png'],
    ]),
    ...parts,
  };
  const bytes = Object.entries(files).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(bytes));
}

export function coreProperties(fields: Readonly<Record<string, string>>): string {
  const inner = Object.entries(fields).map(([name, value]) => `<${name}>${value}</${name}>`);
  return `${header}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${inner.join('')}</cp:coreProperties>`;
}

/** A run of text; `properties` go into w:rPr. */
export function run(text: string, properties = ''): string {
  const set = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${set}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs; `style` is a style's id, `properties` more of w:pPr. */
export function para(inner: string, styleId = '', properties = ''): string {
  const set = `${styleId === '' ? '' : `<w:pStyle w:val="${styleId}"/>`}${properties}`;
  return `<w:p>${set === '' ? '' : `<w:pPr>${set}</w:pPr>`}${inner}</w:p>`;
}

/** An item of list 1 (bullets) or 2 (numbers). */
export function item(text: string, list: 1 | 2, depth = 0): string {
  return para(
    run(text),
    'ListParagraph',
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** word/media/picture.png in a line (ECMA-376 part 1, 20.4.2.8). */
export function pictureRun(alt: string): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Picture 1" descr="${alt}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="rPicture"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
