import type { Document } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { LanguageTag } from '#shared/library/ids.ts';
import { boxLabels } from '#shared/word/box-labels.ts';
import { dividerStyle } from './plain-text-parts.ts';
import { attribute, childOf, elementsNamed } from './word-xml.ts';

/** A picture of the document: how the HTML names it, and its bytes as a data: address. */
interface WordPicture {
  readonly source: string;
  readonly address: string;
}

/** Styles by the names that Word saves in every language version. `:fresh` starts an element of its own. */
const styleMap = [
  "p[style-name='Title'] => h1.docx-title:fresh",
  "p[style-name='Subtitle'] => p.docx-subtitle:fresh",
  "p[style-name='Byline'] => p.docx-byline:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  // LibreOffice's, and Word's older one.
  "p[style-name='Quotations'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => aside.pull-quote > blockquote:fresh",
  "p[style-name='Quote Attribution'] => aside.pull-quote > footer:fresh",
  "p[style-name='caption'] => p.docx-caption:fresh",
  "p[style-name='Caption'] => p.docx-caption:fresh",
  "p[style-name='Table Caption'] => p.docx-caption:fresh",
  `p.${dividerStyle} => hr:fresh`,
  "p[style-name='Horizontal Line'] => hr:fresh",
  // The name that LibreOffice gives cells of headers, in rows and in columns.
  "p[style-name='Table Heading'] => p.docx-table-heading:fresh",
  // What our own documents set in a frame: `openBoxes` reads it.
  ...Object.entries(boxLabels).map(
    ([kind, { name }]) => `p[style-name='${name}'] => p.docx-box-${kind}:fresh`,
  ),
  "p[style-name='Box Title'] => p.docx-box-title:fresh",
  "p[style-name='Gallery Caption'] => p.docx-gallery-caption:fresh",
  "p[style-name='Correction Change'] => ul.correction-changed > li:fresh",
  "p[style-name='Embed'] => figure.embed:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "r[style-name='Dateline'] => span.docx-dateline",
  "r[style-name='Picture Credit'] => span.credit",
  // Word's own name for it.
  "r[style-name='HTML Code'] => code",
  'u => u',
  'strike => s',
  'highlight => mark',
  // Comments and what was deleted are read on their own, never into the text.
  'comment-reference => !',
];

/** Character styles such as "Language pt" name the language of words; what Word sets to check their spelling does not. */
function languageStyles(styles: Document | null): readonly string[] {
  const names = (styles === null ? [] : elementsNamed(styles, 'style')).map(
    (style) => attribute(childOf(style, 'name'), 'val') ?? '',
  );
  return names.flatMap((name) => {
    const [, tag, isCode] = /^Language (\S+)( Code)?$/.exec(name) ?? [];
    if (!LanguageTag.safeParse(tag).success) return [];
    return [`r[style-name='${name}'] => span[lang='${tag}']${isCode === undefined ? '' : ' > code'}`];
  });
}

/** The text of a .docx whose tracked changes are settled, as HTML without any of Word's formatting. Nothing outside the file is read. */
export async function wordToHtml(
  bytes: Uint8Array,
  styles: Document | null,
): Promise<{
  readonly html: string;
  readonly pictures: readonly WordPicture[];
  /** How many pictures the document only links to. */
  readonly linked: number;
}> {
  const pictures: WordPicture[] = [];
  let linked = 0;
  const { value: html } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: [...languageStyles(styles), ...styleMap],
      externalFileAccess: false,
      includeEmbeddedStyleMap: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const source = `picture-${pictures.length + 1}`;
        const data = await image.readAsBase64String().catch(() => null);
        if (data === null) {
          linked += 1;
          return { src: '' };
        }
        pictures.push({ source, address: `data:${image.contentType};base64,${data}` });
        return { src: source };
      }),
    },
  );
  return { html, pictures, linked };
}
