import { describe, expect, it } from 'vitest';
import { body, read } from './read-page.ts';

describe('fields from structured data and the head', () => {
  const page = (head: string, inner = '<p>Words of the body.</p>'): string =>
    `<html><head>${head}</head><body><article>${inner}</article></body></html>`;
  const ld = (value: unknown): string =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  it('JSON-LD alone', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Fish &amp; <b>chips</b>',
      description: 'On fish.',
      articleSection: ['Food', 'Sea'],
      keywords: 'fish, chips',
      datePublished: '2020-01-02',
      inLanguage: 'pt-BR',
      dateline: 'LISBON',
      author: [
        { '@type': 'Person', name: 'Ana Lima', description: 'Ana cooks.', sameAs: ['https://ana.example/'] },
        { name: 'Bo Chen' },
      ],
      image: { '@type': 'ImageObject', url: 'f.jpg', caption: 'A fish.', creditText: 'Cy' },
    };
    expect(read(page(ld(article)))).toMatchObject({
      headline: 'Fish & chips',
      standfirst: 'On fish.',
      section: 'Food',
      tags: ['fish', 'chips'],
      date: '2020-01-02',
      language: 'pt-BR',
      dateline: 'LISBON',
      authors: [
        {
          name: 'Ana Lima',
          bio: 'Ana cooks.',
          links: [{ label: 'ana.example', url: 'https://ana.example/' }],
        },
        { name: 'Bo Chen', bio: '' },
      ],
      hero: { addresses: ['f.jpg'], caption: 'A fish.', credit: 'Cy' },
    });
  });

  it("a graph of Yoast's, with authors by their @id", () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', '@id': '#page', name: 'Page' },
        { '@type': ['Article', 'NewsArticle'], headline: 'H', author: { '@id': '#ana' } },
        { '@type': 'Person', '@id': '#ana', name: 'Ana Lima', description: 'Bio.' },
      ],
    };
    expect(read(page(ld(graph)))).toMatchObject({
      headline: 'H',
      authors: [{ name: 'Ana Lima', bio: 'Bio.' }],
    });
  });

  it('broken JSON-LD is passed over', () => {
    expect(
      read(page('<script type="application/ld+json">{"@type": "NewsArticle",</script><title>T</title>')),
    ).toMatchObject({ headline: 'T' });
  });

  it.each([
    ['<title>A</title>', 'A'],
    ['<title>A | S</title><meta property="og:site_name" content="S">', 'A'],
    ['<title>A</title><meta property="og:title" content="B">', 'B'],
  ])('a headline from %s', (head, headline) => {
    expect(read(page(head)).headline).toBe(headline);
  });

  it.each([
    ['<meta name="author" content="Ana Lima and Bo Chen">', ['Ana Lima', 'Bo Chen']],
    ['<meta name="author" content="Ana Lima, Jr., Bo Chen">', ['Ana Lima, Jr.', 'Bo Chen']],
    [
      '<meta property="article:author" content="https://x.example/ana"><meta name="author" content="By Ana">',
      ['Ana'],
    ],
    ['', []],
  ])('authors from %s', (head, names) => {
    expect(read(page(head)).authors.map(({ name }) => name)).toEqual(names);
  });

  it('authors from the words of a byline, which is no part of the body', () => {
    const html = page('', '<h1>H</h1><p class="byline">By Ana Lima and Bo Chen</p><p>Words.</p>');
    expect(read(html).authors.map(({ name }) => name)).toEqual(['Ana Lima', 'Bo Chen']);
    expect(body(html)).toEqual(['p: Words.']);
  });

  const both = ['by Ana Lima', 'by Bo Chen'];
  it.each<readonly [what: string, head: string, byline: string, authors: readonly string[]]>([
    ['beside a link', '', 'By <a rel="author" href="/a">Ana Lima</a> and Bo Chen', both],
    [
      'beside a link, with what they are and a day',
      '',
      'By <a rel="author" href="/a">Ana Lima</a> and Bo Chen, Staff Writers | 4 March 2024',
      both,
    ],
    [
      'of the head, one of them linked',
      '<meta name="author" content="Ana Lima and Bo Chen">',
      'By <a rel="author" href="/a">Ana Lima</a>',
      both,
    ],
    [
      'linked alone, of a site that signs too',
      '<meta property="og:site_name" content="The Tide"><meta name="author" content="Ana Lima, The Tide">',
      'By <a rel="author" href="/a">Ana Lima</a>, Staff Writer, in Sea and Sky',
      ['by Ana Lima'],
    ],
    [
      'linked, of a head that names somebody else',
      '<meta name="author" content="admin">',
      'By <a rel="author" href="/a">Ana Lima</a> on <time>4 March and later</time>',
      ['by Ana Lima'],
    ],
    [
      'of several roles, each in a line',
      '',
      '<p>By Ana Lima</p><p>Photographs by <a href="/b">Bo Chen</a> and Cy Roe</p><p>Translated by Di Fu</p>',
      ['by Ana Lima', 'photos Bo Chen', 'photos Cy Roe', 'translated Di Fu'],
    ],
    [
      'of several roles in one line, linked as authors',
      '',
      '<span>By <a rel="author" href="/a">Ana Lima</a></span> <span>Photos by <a rel="author" href="/b">Bo Chen</a></span>',
      ['by Ana Lima', 'photos Bo Chen'],
    ],
    ['in German', '', '<p>Von Ana Lima</p><p>Fotos: Bo Chen</p>', ['by Ana Lima', 'photos Bo Chen']],
    ['of another role, of nobody', '', '<p>By Ana Lima</p><p>Photos by our readers</p>', ['by Ana Lima']],
  ])('authors %s', (_what, head, byline, authors) => {
    const html = page(head, `<h1>H</h1><div class="byline">${byline}</div><p>Words.</p>`);
    expect(read(html).authors.map(({ name, role }) => `${role} ${name}`)).toEqual(authors);
    expect(body(html)).toEqual(['p: Words.']);
  });

  it('tags and section from article:*', () => {
    const head =
      '<meta property="article:section" content="City"><meta property="article:tag" content="A"><meta property="article:tag" content="B"><meta name="keywords" content="x,y">';
    expect(read(page(head))).toMatchObject({ section: 'City', tags: ['A', 'B'] });
  });

  it('keywords where there are no tags', () => {
    expect(read(page('<meta name="keywords" content="x, y,">')).tags).toEqual(['x', 'y']);
  });

  it('a slug from the address, but not one that the headline gives', () => {
    const html = (path: string): string =>
      page(`<title>A b</title><link rel="canonical" href="https://x.example/${path}">`);
    expect(read(html('news/other-words.html')).slug).toBe('other-words');
    expect(read(html('news/a-b/')).slug).toBeNull();
    expect(read(html('?p=12')).slug).toBeNull();
  });

  it('a description made from the first words is no standfirst', () => {
    expect(read(page('<meta name="description" content="Words of the…">')).standfirst).toBe('');
    expect(read(page('<meta name="description" content="Something else.">')).standfirst).toBe(
      'Something else.',
    );
  });

  it('links start from the address of the page', () => {
    const html = page('<link rel="canonical" href="https://x.example/a/b/">', '<p><a href="../c/">C</a></p>');
    expect(body(html)).toEqual(['p: <https://x.example/a/c/|C>']);
  });
});
