import { describe, expect, it } from 'vitest';
import { readArticleMarkdown } from '#main/import/read-article-markdown.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../shared/body/from-html/outline.ts';

const read = (text: string): ReturnType<typeof readArticleMarkdown> => readArticleMarkdown(text, 'a.md');
const body = (text: string): readonly string[] => outline(read(text).convert({}).blocks);

describe('Markdown', () => {
  it('with everything in its front matter', () => {
    const article = read(`---
title: "Ferries: back"
standfirst: After a year.
section: Sea
tags: [Ferries, 2024, ferries]
authors:
  - name: Ana Lima
    bio: Ana writes from Lisbon, Portugal.
  - name: Bo Chen
    role: photos
    place: Porto
  - Cy Roe
date: 2024-05-06 07:08
slug: ferries
language: pt
dateline: LISBON
hero:
  src: pics/h.jpg
  alt: Boats
  caption: At dawn.
  credit: Bea Sol
seoTitle: S
---

First.
`);
    expect(article).toMatchObject({
      headline: 'Ferries: back',
      standfirst: 'After a year.',
      section: 'Sea',
      tags: ['ferries', '2024'],
      date: '2024-05-06 07:08',
      slug: 'ferries',
      language: 'pt',
      dateline: 'LISBON',
      seoTitle: 'S',
      hero: { addresses: ['pics/h.jpg'], alt: 'Boats', caption: 'At dawn.', credit: 'Bea Sol' },
      authors: [
        { name: 'Ana Lima', role: 'by', place: 'Lisbon, Portugal' },
        { name: 'Bo Chen', role: 'photos', place: 'Porto' },
        { name: 'Cy Roe', role: 'by' },
      ],
    });
    expect(outline(article.convert({}).blocks)).toEqual(['p: First.']);
  });

  it.each<[fields: string, article: object]>([
    [
      'subtitle: For readers\ndescription: For search',
      { standfirst: 'For readers', seoDescription: 'For search' },
    ],
    ['description: For both', { standfirst: 'For both', seoDescription: '' }],
    ['categories: [Sea, Sky]\ntags: [a]', { section: 'Sea', tags: ['a', 'Sky'] }],
    ['params:\n  author: Ana\n  subtitle: Under', { standfirst: 'Under', authors: [{ name: 'Ana' }] }],
    ['image: {path: a.jpg, alt: A}', { hero: { addresses: ['a.jpg'], alt: 'A' } }],
    ['images: [a.jpg, b.jpg]', { hero: { addresses: ['a.jpg'] } }],
    ['date: Last Modified', { date: null }],
    ['date: git Created', { date: null }],
    [
      'header:\n  image: /a.jpg\n  image_description: A\n  caption: "C (Photo: Bea)"',
      {
        hero: { addresses: ['/a.jpg'], alt: 'A', caption: 'C', credit: 'Bea' },
      },
    ],
    ['header:\n  overlay_image: /a.jpg', { hero: { addresses: ['/a.jpg'] } }],
    ['header: big', { hero: null }],
    ['cover: ./c.jpg\ncoverAlt: A cover', { hero: { addresses: ['./c.jpg'], alt: 'A cover' } }],
    [
      'ogImage: ../o.png\npubDatetime: 2022-09-23T15:22:00Z',
      {
        hero: { addresses: ['../o.png'] },
        date: '2022-09-23T15:22:00Z',
      },
    ],
    [
      'metadata: {title: S, description: D}\nexcerpt: E',
      {
        seoTitle: 'S',
        seoDescription: 'D',
        standfirst: 'E',
      },
    ],
    ['seo: {title: S}\ndescription: D', { seoTitle: 'S', standfirst: 'D', seoDescription: '' }],
    ['metaTitle: S\nmetaDescription: D', { seoTitle: 'S', seoDescription: 'D' }],
    ['coverImage: a.jpg\npubDate: 2024-01-02', { hero: { addresses: ['a.jpg'] }, date: '2024-01-02' }],
  ])('with %j', (fields, article) => {
    expect(read(`---\ntitle: T\n${fields}\n---\nx`)).toMatchObject(article);
  });

  it('shows what a picture alone is called below it', () => {
    const { blocks } = read('# T\n\n![A](a.jpg "At *dawn*")\n\nIn ![A](b.jpg "No") line').convert({
      picture: () => ({ media: MediaId.parse('3f'.repeat(32)) }),
    });
    expect(outline(blocks)[0]).toMatch(/^figure \w+\(A\): At \*dawn\* \(\)$/);
  });

  it.each([
    ['author: Ana Lima and Bo Chen', ['Ana Lima', 'Bo Chen']],
    ['author: {name: Ana Lima}', ['Ana Lima']],
    ['authors: [Ana Lima, Bo Chen]', ['Ana Lima', 'Bo Chen']],
    ['author:', []],
  ])('%s', (line, names) => {
    expect(read(`---\ntitle: T\n${line}\n---\nx`).authors.map(({ name }) => name)).toEqual(names);
  });

  it('takes its headline from the first title', () => {
    const text = '# Title *here*\n\nWords.';
    expect(read(text).headline).toBe('Title here');
    expect(body(text)).toEqual(['p: Words.']);
  });

  it('keeps a title that is another than the headline', () => {
    expect(body('---\ntitle: A\n---\n# B\n\nWords.')).toEqual(['h2: B', 'p: Words.']);
    expect(body('---\ntitle: A\n---\n# A\n\nWords.')).toEqual(['p: Words.']);
  });

  it('takes the credit from the end of a caption', () => {
    expect(
      read('---\ntitle: T\nhero: {src: a.jpg, caption: "Dawn. (Photo: Bea)"}\n---\nx').hero,
    ).toMatchObject({ caption: 'Dawn.', credit: 'Bea' });
    expect(read('---\ntitle: T\nimage: a.jpg\n---\nx').hero).toMatchObject({ addresses: ['a.jpg'] });
  });

  it('has the blocks that Markdown has', () => {
    const text =
      '## H\n\n> Quote\n\n- a\n  1. b\n\n**bold** `code` [link](https://a.org)\n\n---\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n<script>x</script>';
    expect(body(text)).toEqual([
      'h2: H',
      'quote: Quote',
      '- a',
      '  1. b',
      'p: <b:bold> <c:code> <https://a.org/|link>',
      '---',
      'table: ',
      '  ^A | ^B',
      '  1 | 2',
    ]);
  });

  it.each([
    ['---\ntitle: [a\n---\nx', /a\.md, line 2: the front matter isn't YAML/],
    ['---\ntitle: {a: 1}\n---\nx', /a\.md: the front matter's “title”/],
    ['---\ntitle: Open\n\nWords.', /a\.md: the front matter at its start doesn’t end\. .*“---”/],
    ['+++\ntitle = "Open"\n\nWords.', /doesn’t end\. .*“\+\+\+”/],
    ['{"title": "Open",\n\nWords.', /doesn’t end\. .*“}”/],
    ['{"title": "T",\n"date": }\nWords.', /a\.md: the front matter isn't JSON \(Unexpected token/],
  ])('refuses %s', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is read with the line ends of Windows and a byte order mark', () => {
    expect(read('\ufeff---\r\ntitle: T\r\n---\r\nWords.\r\n')).toMatchObject({ headline: 'T' });
    expect(body('\ufeff---\r\ntitle: T\r\n---\r\nWords.\r\n')).toEqual(['p: Words.']);
  });

  it('may have JSON before it, as Hugo writes it', () => {
    const text = '{\n  "title": "A } \\"B\\"",\n  "tags": ["x"],\n  "author": {"name": "Ana"}\n}\n\nWords.';
    expect(read(text)).toMatchObject({ headline: 'A } "B"', tags: ['x'], authors: [{ name: 'Ana' }] });
    expect(body(text)).toEqual(['p: Words.']);
    expect(body('# T\n\n{"a": 1} is an object.')).toEqual(['p: {"a": 1} is an object.']);
    expect(body('{"a": 1} is an object.')).toEqual(['p: {"a": 1} is an object.']);
  });

  it('takes a divider at its start for one', () => {
    expect(body('---\n\nWords.')).toEqual(['---', 'p: Words.']);
    expect(body('Words.\n\n---\n\nMore.')).toEqual(['p: Words.', '---', 'p: More.']);
  });
});
