import type { Document } from '@xmldom/xmldom';
import type { BylineRole } from '#shared/articles/byline.ts';
import { creditProperty } from '#shared/word/credit-property.ts';
import type { Docx } from './open-docx.ts';
import { attribute, childOf, elementsNamed } from './word-xml.ts';

interface DocxProperties {
  readonly title: string;
  readonly creator: string;
  /** The same, each name as the document has it, be it a program's: Office parts them with semicolons. */
  readonly creators: readonly string[];
  /** Those of other roles, as our own documents have them. */
  readonly credits: (role: BylineRole) => readonly string[];
  readonly keywords: readonly string[];
  readonly description: string;
  /** What a newsroom's programs say of it, in a property of their own; '' without. */
  readonly section: string;
  /** BCP 47, of the document's default text, and of what in it runs from right to left. */
  readonly language: string | null;
  readonly rightToLeft: string | null;
}

/** What programs write where a person would have written a name. */
const noPerson =
  /^(?:python-docx|microsoft|office|libreoffice|openoffice|google|apple|pages|un-?named|unknown|user|admin(?:istrator)?|author|windows|owner)\b/i;
const noTitle = /^(?:microsoft word\b.*|document\d*|untitled.*|.*\.docx?|word document)$/i;

/** Core properties (ECMA-376 part 2, 11) and the language of the styles (part 1, 17.3.2.20). Junk of programs is left out. */
export function readProperties(docx: Docx): DocxProperties {
  const core = docx.xml('docProps/core.xml');
  const title = textOf(core, 'title');
  const creator = textOf(core, 'creator');
  return {
    title: noTitle.test(title) ? '' : title,
    creator: noPerson.test(creator) || !hasTwoWords(creator) ? '' : creator,
    creators: listed(creator),
    credits: (role) => listed(customProperty(docx, creditProperty(role))),
    keywords: textOf(core, 'keywords')
      .split(/[,;]/)
      .map((word) => word.trim())
      .filter(Boolean),
    description: textOf(core, 'description'),
    section: textOf(core, 'category') || customProperty(docx, 'Section'),
    language: languageOf(docx.xml('word/styles.xml'), 'val'),
    rightToLeft: languageOf(docx.xml('word/styles.xml'), 'bidi'),
  };
}

function listed(names: string): readonly string[] {
  return names
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);
}

function hasTwoWords(text: string): boolean {
  const words = text.split(/\s+/).map((word) => /\p{L}/u.test(word));
  return words.some((isWord, index) => isWord && words[index + 1] === true);
}

function textOf(part: Document | null, name: string): string {
  const element = Array.from(part?.getElementsByTagName('*') ?? []).find(
    ({ localName }) => localName === name,
  );
  return (element?.textContent ?? '').trim();
}

/** Custom properties: ECMA-376 part 1, 22.3. */
function customProperty(docx: Docx, name: string): string {
  const all = Array.from(docx.xml('docProps/custom.xml')?.getElementsByTagName('*') ?? []);
  return (all.find((element) => attribute(element, 'name') === name)?.textContent ?? '').trim();
}

function languageOf(styles: Document | null, name: 'val' | 'bidi'): string | null {
  const [defaults] = styles === null ? [] : elementsNamed(styles, 'rPrDefault');
  const language = attribute(childOf(childOf(defaults, 'rPr'), 'lang'), name);
  return language === null || language === 'x-none' ? null : language;
}
