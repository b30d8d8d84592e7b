import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '#main/import/word/read-docx.ts';
import { makeDocx, para, pictureRun, run } from '../../../helpers/docx.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const title = para(run('The tide'), 'Title');
const text = para(run('It came in at six.'));
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The document with other relations than usual. */
function related(body: string, entries: string): Uint8Array {
  const parts: Zippable = unzipSync(makeDocx({ body }));
  const xml = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
  return zipSync({ ...parts, 'word/_rels/document.xml.rels': strToU8(xml) });
}

const relation = (id: string, type: string, target: string, more = 'TargetMode="External"') =>
  `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}" ${more}/>`;
const link = `<w:hyperlink r:id="rLink">${run('here')}</w:hyperlink>`;

describe('entities', () => {
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
  it.each<[what: string, bytes: Uint8Array]>([
    ['after a long comment', strToU8(`<!--${'x'.repeat(9000)}-->${bomb}<w:document/>`)],
    ['in UTF-16', Buffer.from(`\uFEFF${bomb}<w:document/>`, 'utf16le')],
    ['in UTF-16 the other way round', Buffer.from(`\uFEFF${bomb}<w:document/>`, 'utf16le').swap16()],
  ])('%s are refused', async (_what, part) => {
    const bytes = makeDocx({ body: title + text, parts: { 'word/document.xml': part } });
    await expect(readDocx(bytes, 'story.docx')).rejects.toMatchObject({
      code: 'docx-damaged',
      message: expect.stringContaining('declares entities'),
    });
  });
});

describe('what a document may hold that an article must not', () => {
  it.each<[what: string, bytes: Uint8Array, lines: readonly string[]]>([
    [
      'macros',
      zipSync({
        ...unzipSync(makeDocx({ body: title + text })),
        'word/vbaProject.bin': strToU8('Sub AutoOpen()'),
      }),
      ['p: It came in at six.'],
    ],
    [
      'a template from elsewhere',
      related(title + text, relation('rT', 'attachedTemplate', 'http://evil.example/t.dotm')),
      ['p: It came in at six.'],
    ],
    [
      'a link that runs a script',
      related(title + para(`${run('Click ')}${link}`), relation('rLink', 'hyperlink', 'javascript:alert(1)')),
      ['p: Click here'],
    ],
    [
      'a link to this computer',
      related(title + para(`${run('Click ')}${link}`), relation('rLink', 'hyperlink', 'file:///etc/passwd')),
      ['p: Click here'],
    ],
    [
      'an object of another program',
      makeDocx({
        body: `${title}${text}${para('<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Package"/></w:object></w:r>')}`,
      }),
      ['p: It came in at six.'],
    ],
    [
      'a field that runs a program',
      makeDocx({
        body: `${title}${para(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\cmd.exe</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('It came.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`,
      }),
      ['p: It came.'],
    ],
    [
      'a file included from elsewhere',
      makeDocx({ body: `${title}${text}<w:altChunk r:id="rChunk"/>` }),
      ['p: It came in at six.'],
    ],
  ])('%s', async (_what, bytes, lines) => {
    const { blocks } = (await readDocx(bytes, 'story.docx')).convert({});
    expect(outline(blocks as object[])).toEqual(lines);
  });

  it.each<[what: string, target: string]>([
    ['a picture on a server', 'http://evil.example/pixel.png'],
    ['a picture on this computer', 'file:///etc/passwd'],
  ])('%s is never fetched: the article comes without it and says so', async (_what, target) => {
    const body = title + text + para(pictureRun('A crane').replace('r:embed', 'r:link'));
    const bytes = related(body, relation('rPicture', 'image', target));
    const { pictures, notes, convert } = await readDocx(bytes, 'story.docx');
    expect(pictures).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('nothing is fetched')]);
    // What it shows is said all the same.
    expect(outline(convert({}).blocks as object[])).toEqual(['p: It came in at six.', 'p: A crane']);
  });
});
