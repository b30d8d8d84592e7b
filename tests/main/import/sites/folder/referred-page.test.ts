import { expect, it } from 'vitest';
import { referredPages } from '#main/import/sites/folder/referred-page.ts';
import { noRules, type SiteRules } from '#main/import/sites/folder/site-rules.ts';

const jekyll: SiteRules = { ...noRules, jekyll: 'pretty' };
const hugo: SiteRules = { ...noRules, hugo: { news: '/n/:slug/' } };

it.each<[rules: SiteRules, by: 'path' | 'post' | 'file', name: string, address: string]>([
  [noRules, 'post', '2024-01-02-two', '/2024/01/02/two.html'],
  [jekyll, 'post', '2024-01-02-two', '/2024/01/02/two/'],
  [jekyll, 'post', 'sea/2024-01-02-two', '/sea/2024/01/02/two/'],
  [noRules, 'file', '_posts/2024-01-02-two.md', '/2024/01/02/two.html'],
  [noRules, 'file', 'pages/about.md', '/pages/about.html'],
  [noRules, 'path', 'posts/b.md', '/posts/b/'],
  [noRules, 'path', '/posts/b', '/posts/b/'],
  [noRules, 'path', 'b.md#part', '/posts/b/#part'],
  [noRules, 'path', '#part', '#part'],
  [noRules, 'path', '/posts/b/index.md', '/posts/b/'],
  [hugo, 'path', 'news/b.md', '/n/b/'],
])('%# %s %s %s', (rules, by, name, address) => {
  expect(referredPages(rules, 'content/posts/a.md')(by, name)).toBe(address);
});
