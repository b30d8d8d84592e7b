import { expect, it } from 'vitest';
import { addressByRules, noRules, type PostFacts } from '#main/import/sites/folder/site-rules.ts';
import { named, takeSiteFiles } from '../../../../helpers/take-site-files.ts';

const facts: PostFacts = {
  inside: '_posts/2019-06-22-the-quay.md',
  title: 'The quay at night',
  slug: 'the-quay',
  date: '2019-06-22',
  categories: ['Sea', 'North'],
  pattern: null,
};
const inHugo = { inside: 'content/posts/the-quay.md' };

it.each<[rules: Partial<typeof noRules>, facts: Partial<PostFacts>, address: string | null]>([
  [{}, {}, '/sea/north/2019/06/22/the-quay.html'],
  [{}, { categories: [] }, '/2019/06/22/the-quay.html'],
  [{ jekyll: 'pretty' }, {}, '/sea/north/2019/06/22/the-quay/'],
  [{ jekyll: 'ordinal' }, { categories: [] }, '/2019/173/the-quay.html'],
  [{ jekyll: 'none' }, { categories: [] }, '/the-quay.html'],
  [{ jekyll: '/blog/:year-:i_month/:title' }, {}, '/blog/2019-6/the-quay'],
  [{ jekyll: 'pretty' }, { pattern: '/p/:title:output_ext' }, '/p/the-quay.html'],
  [{ jekyll: '/:moon/:title/' }, {}, null],
  [{ jekyll: 'date' }, { date: null }, null],
  [{ hugo: { posts: '/:year/:month/:slug/' } }, inHugo, '/2019/06/the-quay/'],
  [{ hugo: { posts: '/:section/:title' } }, inHugo, '/posts/the-quay-at-night'],
  [{ hugo: { news: '/:slug/' } }, inHugo, null],
  [{ isEleventy: true }, { inside: 'src/blog/2019-06-22-the-quay.md' }, '/blog/the-quay/'],
  [{ isEleventy: true }, { inside: 'the-quay.md' }, '/the-quay/'],
  [{}, { inside: 'blog/the-quay.md' }, null],
])('%j of %j is %s', (rules, own, address) => {
  expect(addressByRules({ ...noRules, ...rules }, { ...facts, ...own })).toBe(address);
});

it.each([
  [
    'Jekyll',
    '_config.yml',
    'permalink: /:categories/:title/',
    '_posts/2019-06-22-quay.md',
    'sea/quay/index.html',
  ],
  [
    'Hugo',
    'hugo.toml',
    '[permalinks.page]\nposts = "/:year/:slug/"',
    'content/posts/quay.md',
    '2019/quay/index.html',
  ],
  [
    'Hugo, in YAML',
    'config.yaml',
    'permalinks:\n  posts: /:year/:slug/',
    'content/posts/quay.md',
    '2019/quay/index.html',
  ],
  ['Eleventy', 'eleventy.config.js', 'export default {}', 'posts/quay.md', 'posts/quay/index.html'],
  [
    'Jekyll, whose settings are broken',
    '_config.yml',
    'permalink: [',
    '_posts/2019-06-22-quay.md',
    'sea/2019/06/22/quay.html',
  ],
])('a folder of %s says where its pages were', async (_what, settings, written, path, address) => {
  const post = '---\ntitle: The quay\ndate: 2019-06-22\ncategories: sea\n---\nWords.';
  const taken = await takeSiteFiles({ [settings]: written, [path]: post }, '.');
  const { addresses } = await taken.newsroom.snapshot();
  expect(addresses?.get(named(taken, 'The quay').id)).toEqual([address]);
});
