import { Html, html } from '#shared/html/html.ts';

export interface NewsPage {
  readonly section: string;
  readonly headline: string;
  readonly standfirst: string;
  readonly author: { readonly name: string; readonly bio: string };
  readonly published: string;
  readonly tags: readonly string[];
  readonly hero: {
    readonly src: string;
    readonly alt: string;
    readonly caption: string;
    readonly credit: string;
  };
  readonly pullQuote: { readonly text: string; readonly speaker: string };
  readonly blocks: readonly { readonly kind: 'paragraph' | 'subhead'; readonly text: string }[];
}

/** A page as news sites print one: the article's parts in its metadata and on the page, a site around it. */
export function newsPage(page: NewsPage): string {
  const { section, headline, standfirst, author, published, tags, hero, pullQuote, blocks } = page;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    datePublished: published,
    articleSection: section,
    author: [{ '@type': 'Person', name: author.name }],
    publisher: { '@type': 'Organization', name: 'Another Gazette' },
  };
  const body = blocks.map(({ kind, text }) =>
    kind === 'subhead' ? html`<h2>${text}</h2>\n` : html`<p>${text}</p>\n`,
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>${headline} | Another Gazette</title>
<meta property="og:site_name" content="Another Gazette">
<meta property="og:type" content="article">
<meta property="og:title" content="${headline}">
<meta property="og:description" content="${standfirst}">
<meta property="article:section" content="${section}">
<meta property="article:published_time" content="${published}">
<meta property="article:author" content="${author.name}">
${tags.map((tag) => html`<meta property="article:tag" content="${tag}">\n`)}
<script type="application/ld+json">${Html.trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>
</head><body>
<header><form role="search"><input type="search" placeholder="Look for something"></form>
<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>
<main><article>
<p class="category"><a href="/section">${section}</a></p>
<h1>${headline}</h1>
<p class="standfirst">${standfirst}</p>
<p class="byline">By <a rel="author" href="/people/one">${author.name}</a> <time datetime="${published}">then</time></p>
<figure><img src="${hero.src}" alt="${hero.alt}"><figcaption>${hero.caption} (Photo: ${hero.credit})</figcaption></figure>
<div class="entry-content">
${body.slice(0, 1)}
<aside class="pullquote"><blockquote><p>${pullQuote.text}</p></blockquote><cite>${pullQuote.speaker}</cite></aside>
${body.slice(1)}
</div>
<footer><p class="tags">Tags: ${tags.map((tag) => html`<a rel="tag" href="/tag">${tag}</a> `)}</p>
<div class="author-box"><h3><a rel="author" href="/people/one">${author.name}</a></h3><p class="bio">${author.bio}</p></div></footer>
</article>
<aside class="related"><h2>More on this site</h2><ul><li><a href="/x">Quite another story of theirs</a></li></ul></aside>
<section id="comments"><h2>What readers say</h2><form><textarea></textarea></form></section>
</main><footer>© Another Gazette</footer></body></html>`.toString();
}
