export const paragraph = (words: string): string =>
  `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;
