import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';
import { boxLabels } from '#shared/word/box-labels.ts';

type CharacterStyle = NonNullable<IStylesOptions['characterStyles']>[number];

/** Styles by their ids. Names are Word's own where it has one, so that every language version shows its own word for them. */
export const wordStyles = {
  title: 'Title',
  standfirst: 'Subtitle',
  byline: 'Byline',
  quote: 'Quote',
  pullQuote: 'IntenseQuote',
  attribution: 'QuoteAttribution',
  caption: 'Caption',
  tableCaption: 'TableCaption',
  tableHeading: 'TableHeading',
  tableText: 'TableContents',
  dateline: 'Dateline',
  credit: 'PictureCredit',
  inlineCode: 'HTMLCode',
  link: 'Hyperlink',
  boxTitle: 'BoxTitle',
  galleryCaption: 'GalleryCaption',
  code: 'HTMLPreformatted',
  correctionChange: 'CorrectionChange',
  embed: 'Embed',
} as const;

/** Between the margins of Word's A4 page, in twentieths of a point. */
export const pageWidth = 9026;

/** In twentieths of a point: room for words beside the lines of a table. */
export const tableMargins = { top: 40, bottom: 40, left: 100, right: 100 };

const [ink, muted, accent] = ['1A1A1A', '595959', '1F4E79'];
/** Half-points and twentieths of a point, as Word counts. */
const text = { font: 'Georgia', size: 23, color: ink };
export const monospace = { font: 'Courier New' };
const space = (before: number, after: number) => ({
  spacing: { before, after, line: 300, lineRule: LineRuleType.AUTO },
});

/** A calm manuscript: what an editor reads and marks, not what readers see. */
export const styles: IStylesOptions = {
  default: {
    document: { run: text, paragraph: space(0, 160) },
    title: { run: { size: 46, bold: true, color: ink }, paragraph: space(0, 120) },
    heading2: { run: { size: 30, bold: true, color: ink }, paragraph: space(320, 120) },
    heading3: { run: { size: 26, bold: true, color: ink }, paragraph: space(280, 100) },
    heading4: { run: { size: 23, bold: true, italics: true, color: ink }, paragraph: space(240, 80) },
    hyperlink: { run: { color: accent, underline: {} } },
  },
  paragraphStyles: [
    {
      id: wordStyles.standfirst,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 27, color: muted },
      paragraph: space(0, 200),
    },
    { id: wordStyles.byline, name: 'Byline', basedOn: 'Normal', next: 'Normal' },
    {
      id: wordStyles.quote,
      name: 'Quote',
      basedOn: 'Normal',
      next: 'Normal',
      run: { italics: true },
      paragraph: { ...space(120, 160), indent: { start: 480, end: 480 } },
    },
    {
      id: wordStyles.pullQuote,
      name: 'Intense Quote',
      basedOn: 'Normal',
      next: wordStyles.attribution,
      run: { size: 30, color: accent },
      paragraph: { ...space(240, 60), indent: { start: 480, end: 480 }, keepNext: true },
    },
    {
      id: wordStyles.attribution,
      name: 'Quote Attribution',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 20, color: muted },
      paragraph: { ...space(0, 240), indent: { start: 480, end: 480 } },
    },
    {
      id: wordStyles.caption,
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 19, color: muted },
      paragraph: space(60, 240),
    },
    {
      id: wordStyles.tableCaption,
      name: 'Table Caption',
      basedOn: wordStyles.caption,
      next: 'Normal',
      run: { bold: true },
      paragraph: { ...space(240, 80), keepNext: true },
    },
    {
      id: wordStyles.tableText,
      name: 'Table Contents',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: space(0, 0),
    },
    {
      id: wordStyles.tableHeading,
      name: 'Table Heading',
      basedOn: wordStyles.tableText,
      run: { bold: true },
      paragraph: space(0, 0),
    },
    ...Object.values(boxLabels).map(({ style, name }) => ({
      id: style,
      name,
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: 17, color: muted, allCaps: true },
      paragraph: { ...space(0, 60), keepNext: true },
    })),
    {
      id: wordStyles.boxTitle,
      name: 'Box Title',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true },
      paragraph: { ...space(0, 80), keepNext: true },
    },
    {
      id: wordStyles.galleryCaption,
      name: 'Gallery Caption',
      basedOn: wordStyles.caption,
      next: 'Normal',
      paragraph: space(60, 0),
    },
    {
      id: wordStyles.code,
      name: 'HTML Preformatted',
      basedOn: 'Normal',
      run: { ...monospace, size: 19 },
      paragraph: space(0, 0),
    },
    {
      id: wordStyles.correctionChange,
      name: 'Correction Change',
      basedOn: 'Normal',
      paragraph: { ...space(0, 60), indent: { start: 240 } },
    },
    { id: wordStyles.embed, name: 'Embed', basedOn: 'Normal', next: 'Normal', run: { color: accent } },
  ],
  // As the words around them: marks that say what they are.
  characterStyles: [
    { id: wordStyles.dateline, name: 'Dateline' },
    { id: wordStyles.credit, name: 'Picture Credit' },
    { id: wordStyles.inlineCode, name: 'HTML Code', run: monospace },
  ],
};

export const lastLevel = 8;
/** How words in another language are named: a style says it where somebody meant it, as Word sets languages by itself. */
export function languageStyle(language: string, isCode = false): CharacterStyle {
  const run = { language: { value: language, bidirectional: language }, ...(isCode && monospace) };
  // Words have one style: that of code in another language says both.
  const code = isCode ? ['Code'] : [];
  const [id, name] = ['-', ' '].map((joint) => ['Language', language, ...code].join(joint)) as [
    string,
    string,
  ];
  return { id, name, run };
}

const bullets = ['•', '◦', '▪'];

/** A list's nine levels, which is as many as Word has; the one at `own` begins with `start`. */
export function listNumbering(
  reference: string,
  ordered: boolean,
  start: number,
  own: number,
): INumberingOptions['config'][number] {
  return {
    reference,
    levels: Array.from({ length: lastLevel + 1 }, (_, level) => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
      alignment: AlignmentType.START,
      start: level === own ? start : 1,
      style: { paragraph: { indent: { start: 480 * (level + 1), hanging: 360 } } },
    })),
  };
}
