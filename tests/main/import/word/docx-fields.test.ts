import { describe, expect, it } from 'vitest';
import { coreProperties, type DocxSource, para, pictureRun, run } from '../../../helpers/docx.ts';
import { read, text } from './read-story.ts';

describe('the fields of a Word document', () => {
  it.each<[what: string, source: DocxSource, expected: object]>([
    [
      'Title, Subtitle and a byline',
      {
        body: `${para(run('The tide'), 'Title')}${para(run('Higher each year'), 'Subtitle')}${para(run('By Ines Prado and Bo Chen'))}${text}`,
      },
      {
        headline: 'The tide',
        standfirst: 'Higher each year',
        authors: ['Ines Prado', 'Bo Chen'],
        lines: ['p: The tide came in at six.'],
      },
    ],
    [
      'lines of several roles, and one that is text',
      {
        body: `${para(run('The tide'), 'Title')}${para(run('By Ines Prado'))}${para(run('Photographs by Bo Chen and Cy Roe'))}${para(run('Photos by our readers'))}${text}`,
      },
      {
        authors: ['Ines Prado', 'photos Bo Chen', 'photos Cy Roe'],
        lines: ['p: Photos by our readers', 'p: The tide came in at six.'],
      },
    ],
    [
      'a heading that opens the text',
      { body: `${para(run('The tide'), 'Heading1')}${text}${para(run('Later'), 'Heading2')}` },
      { headline: 'The tide', lines: ['p: The tide came in at six.', 'h2: Later'] },
    ],
    [
      'a short first line',
      { body: `${para(run('The tide comes back'))}${text}` },
      { headline: 'The tide comes back', lines: ['p: The tide came in at six.'] },
    ],
    [
      'properties (part 2, 11)',
      {
        body: text,
        parts: {
          'docProps/core.xml': coreProperties({
            'dc:title': 'Tides',
            'dc:creator': 'Ines Prado',
            'cp:keywords': 'sea; weather',
            'dc:description': 'On tides.',
          }),
        },
      },
      {
        headline: 'Tides',
        authors: ['Ines Prado'],
        tags: ['sea', 'weather'],
        seoDescription: 'On tides.',
        lines: ['p: The tide came in at six.'],
      },
    ],
    [
      'a hero and a dateline before the first words',
      {
        body: `${para(run('The tide'), 'Title')}${para(pictureRun('A crane'))}${para(run('The crane. (Photo: Ona Vey)'), 'Caption')}${para(run('PORTO, Portugal — The tide came in.'))}`,
        parts: { 'word/media/picture.png': Uint8Array.of(1) },
      },
      {
        dateline: 'PORTO, Portugal',
        hero: { alt: 'A crane', caption: 'The crane.', credit: 'Ona Vey' },
        lines: ['p: The tide came in.'],
      },
    ],
    [
      'nothing but text',
      {
        body: text,
        parts: {
          'docProps/core.xml': coreProperties({
            'dc:title': 'Microsoft Word - Document1',
            'dc:creator': 'Windows User',
          }),
        },
      },
      { headline: 'spring tides', authors: [], language: 'en-GB', lines: ['p: The tide came in at six.'] },
    ],
  ])('%s', async (_what, source, expected) => {
    const found = await read(source, 'spring_tides.docx');
    const authors = found.authors.map(({ name, role }) => (role === 'by' ? name : `${role} ${name}`));
    expect({ ...found, authors }).toMatchObject(expected);
  });
});
