import { describe, expect, it } from 'vitest';
import { body, read } from './read-page.ts';

/** A page as a WordPress theme of the 2010s writes it, with everything around the article. */
const wordpress = `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8">
<title>Harbour reopens after a year - The Tide</title>
<meta name="description" content="The harbour opened its gates again on Monday, a year after the [&hellip;]">
<meta property="og:site_name" content="The Tide"><meta property="og:title" content="Harbour reopens after a year - The Tide">
<meta property="article:published_time" content="2021-03-04T05:06:07+00:00"></head>
<body class="single"><header id="masthead" class="site-header"><h1 class="site-title"><a href="/" rel="home">The Tide</a></h1>
<form role="search" class="search-form"><input type="search" placeholder="Type to search"><button>Search</button></form>
<nav><ul><li><a href="/">Home</a></li></ul></nav></header>
<main><article class="post hentry"><header class="entry-header">
<span class="cat-links"><a href="/c/city" rel="category tag">City/Sea</a>, <a href="/c/more" rel="category tag">More</a></span>
<h1 class="entry-title">Harbour reopens after a year</h1>
<div class="entry-meta">Posted on <time class="entry-date" datetime="2021-03-04T05:06:07+00:00">March 4</time> by <a rel="author" href="/a/ana">Ana Lima</a></div></header>
<figure class="post-thumbnail"><img src="h.jpg" alt="Boats"><figcaption>Boats leave. (Photo: Sea News)</figcaption></figure>
<div class="entry-content"><blockquote class="pullquote"><p>“We waited”</p></blockquote>
<p>The harbour opened its gates again on Monday, a year after the storm.</p>
<h3>What comes next</h3><p>“We waited,” said a captain.</p>
<div class="sharedaddy"><h3>Share this:</h3><a href="#">Post</a></div></div>
<footer class="entry-footer"><span class="tags-links">Tags: <a rel="tag" href="/t/h">Harbour</a>, <a rel="tag" href="/t/b">Boats</a></span></footer>
<div class="author-box"><img class="avatar" src="ana.jpg" alt="Ana"><h4><a rel="author" href="/a/ana">Ana Lima</a></h4><p>Ana covers the sea. She writes from Lisbon, Portugal.</p><a href="/a/ana">View all posts</a></div>
</article>
<section class="related-posts"><h3>You Might also Like</h3><article><h2><a href="/o">Other</a></h2><a rel="author">Nobody</a><a rel="tag">Nothing</a></article></section>
<div id="comments"><div id="respond"><h3>Leave a Comment</h3><p>Your email address will not be published.</p><form><textarea></textarea></form></div></div></main>
<footer class="site-footer">© The Tide</footer></body></html>`;

describe('a page of WordPress', () => {
  it('gives every field', () => {
    expect(read(wordpress)).toMatchObject({
      headline: 'Harbour reopens after a year',
      standfirst: '',
      section: 'City/Sea',
      tags: ['Harbour', 'Boats'],
      date: '2021-03-04T05:06:07+00:00',
      language: 'en-US',
      slug: null,
      seoTitle: '',
      socialHeadline: '',
      hero: { addresses: ['h.jpg'], alt: 'Boats', caption: 'Boats leave.', credit: 'Sea News' },
    });
    expect(read(wordpress).authors).toEqual([
      {
        name: 'Ana Lima',
        role: 'by',
        bio: 'Ana covers the sea. She writes from Lisbon, Portugal.',
        place: 'Lisbon, Portugal',
        links: [],
        portrait: { addresses: ['ana.jpg'], alt: 'Ana', decorative: false, caption: '', credit: '' },
      },
    ]);
  });

  it('gives the body without the page around it', () => {
    expect(body(wordpress)).toEqual([
      'pull: “We waited” — ',
      'p: The harbour opened its gates again on Monday, a year after the storm.',
      'h3: What comes next',
      'p: “We waited,” said a captain.',
    ]);
  });
});

describe('a page without any names', () => {
  const bare = `<title>T</title><p>CITY</p><h1>Headline</h1><figure><img src="a.jpg" alt="A"><figcaption>Words. Photo by B C</figcaption></figure>
<p>One.</p><h2>Comments</h2><p>The captain's comments were long, and they were about the weather of that week and of the week before, which nobody had
expected to be as bad as it was in the end, so that every boat stayed at home for days and days and the fish did too.</p>
<p>Tags: <a rel="tag" href="#">Boats</a>, <a rel="tag" href="#">Sea</a></p>
<h3>Ana Lima</h3><p>Ana is a reporter. She writes from Lisbon.</p><h2>You Might also Like</h2><ul><li><a href="/x">X</a></li></ul>
<h2>Leave a Comment</h2><p>Your email address will not be published.</p><form><textarea></textarea></form>`;

  it('gives what its order says', () => {
    expect(read(bare)).toMatchObject({
      headline: 'Headline',
      section: 'CITY',
      tags: ['Boats', 'Sea'],
      hero: { alt: 'A', caption: 'Words.', credit: 'B C' },
      authors: [{ name: 'Ana Lima', bio: 'Ana is a reporter. She writes from Lisbon.', place: 'Lisbon' }],
    });
    expect(body(bare).map((line) => line.slice(0, 30))).toEqual([
      'p: One.',
      'h2: Comments',
      "p: The captain's comments were",
    ]);
  });
});

describe('a page whose parts are boxes without names', () => {
  const soup = `<html><body><div><div><a href="/">Home</a> <a href="/n">News</a> <a href="/s">Sport, and all about it</a></div>
    <div><h1>The crane</h1><div><div>
    <p>At six in the morning the hook came down for the first time since 1996.</p><h2>Later</h2>
    <p>The inspectors had asked for a year of tests before they would sign anything at all.</p>
    <ul><li>Short one</li></ul><div>A box that says a whole sentence without being a paragraph, as some editors do.</div>
    </div></div></div>
    <div><div><a href="/o">Another story</a> It says a little more than its headline does.</div></div></div></body></html>`;

  it('gives the part that holds most of its sentences, and says what it left', () => {
    expect(body(soup)).toEqual([
      'p: At six in the morning the hook came down for the first time since 1996.',
      'h2: Later',
      'p: The inspectors had asked for a year of tests before they would sign anything at all.',
      '- Short one',
      'p: A box that says a whole sentence without being a paragraph, as some editors do.',
    ]);
    expect(read(soup).headline).toBe('The crane');
    expect(read(soup).notes).toEqual([
      expect.stringMatching(/left out: “Another story It says a little more/),
    ]);
  });

  it.each([
    [
      'two halves',
      '<div><p>One half of the text, long enough to be a sentence.</p></div><div><p>The other half of it, as long as the first was.</p></div>',
      2,
    ],
    ['one paragraph', '<p>Words.</p>', 1],
    ['words alone', 'Words of a page', 1],
  ])('stays whole in %s', (_what, html, count) => {
    expect(body(`<body><h1>H</h1>${html}</body>`)).toHaveLength(count);
    expect(read(`<body><h1>H</h1>${html}</body>`).notes).toEqual([]);
  });
});

describe('the body', () => {
  it.each([
    ['microdata', '<main><h1>H</h1><p>Out</p><div itemprop="articleBody"><p>In</p></div></main>', ['p: In']],
    [
      'the longest article',
      '<article><p>Card</p></article><article><h1>H</h1><p>The words of it</p></article>',
      ['p: The words of it'],
    ],
    ['no article at all', '<h1>H</h1><p>In</p>', ['p: In']],
    [
      'everything in a form',
      '<form><input type="hidden"><h1>H</h1><article><p>In</p></article></form>',
      ['p: In'],
    ],
    [
      'a second picture stays',
      '<article><h1>H</h1><img src="a.jpg" alt="A"><p>In</p><img src="b.jpg" alt="B"></article>',
      ['p: In', 'figure f(B):  ()'],
    ],
    [
      'a picture after words is no hero',
      '<article><h1>H</h1><p>In</p><img src="a.jpg" alt="A"></article>',
      ['p: In', 'figure f(A):  ()'],
    ],
    [
      'a dateline',
      '<article><h1>H</h1><p><span class="dateline">LISBON</span> — In</p></article>',
      ['p: In'],
    ],
    [
      'a heading that names the article',
      '<article><h1>H</h1><h2>Related work</h2><p>In</p></article>',
      ['h2: Related work', 'p: In'],
    ],
  ])('%s', (_what, html, blocks) => {
    expect(body(`<title>H</title>${html}`)).toEqual(blocks);
  });

  it('is refused only where there is no page', () => {
    expect(() => read('<frameset><frame src="x"></frameset>')).toThrow(/holds no text/);
    expect(read('<h1>H</h1>').convert({}).blocks).toEqual([]);
  });
});
