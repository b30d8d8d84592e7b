import { describe, expect, it } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { bodyReferences } from '#shared/body/find-references.ts';
import { articleCardNode } from '#shared/body/nodes/article-card/article-card.schema.ts';
import { linkedArticle } from '#shared/body/nodes/link/article-link.ts';
import { readBody } from '#shared/body/walk-body.ts';
import { checkArticleLinks, type LinkState } from '#shared/checks/check-article-links.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { articleFinder } from '#shared/site/article-at.ts';
import { link, paragraph, text } from '#tests/helpers/body-nodes.ts';

const id = '01m77d48a0xys4w7qv13frz8zy' as ArticleId;
const draft: LinkState = { is: 'left-out', headline: 'Soon', reason: 'its status is "draft", not "ready"' };

describe('a link and a card of another article', () => {
  it.each<[LinkState['is'], LinkState, readonly (string | undefined)[]]>([
    ['there', { is: 'there' }, []],
    ['missing', { is: 'missing' }, ['link-broken', 'link-broken']],
    ['left-out', draft, ['link-unpublished', 'link-unpublished']],
  ])('%s', (_what, state, rules) => {
    const { nodes } = readBody(
      bodyOf([paragraph(link(`galley:${id}`, text('as we said'))), articleCardNode(id)]),
    );
    const findings = checkArticleLinks(bodyReferences(nodes).articles, () => state);
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
    expect(findings.map(({ field }) => field)).toEqual(
      rules.length === 0 ? [] : ['body/0/paragraph/0/link', 'body/1/article-card'],
    );
  });
});

describe('the article that an address means', () => {
  const section = 'news' as never;
  const find = articleFinder('https://ledger.example/site', [
    { id, kind: null, headline: 'Boats at sea', slug: null, section },
  ]);
  it.each([
    ['https://ledger.example/site/news/boats-at-sea/', id],
    ['http://ledger.example/site/news/boats-at-sea', id],
    ['https://ledger.example/site/news/boats%2Dat-sea/index.html?utm_source=x', id],
    [`galley:${id}`, id],
    [` galley:${id} `, id],
    ['https://ledger.example/site/news/boats-at-sea/#part', null],
    ['https://ledger.example/news/boats-at-sea/', null],
    ['https://other.example/site/news/boats-at-sea/', null],
    ['galley:01m77d48a0xys4w7qv13frz8zz', null],
    ['galley:nothing', null],
    ['/news/boats-at-sea/', null],
    ['https://ledger.example/site/%E0%A4%A', null],
  ])('%s', (address, found) => {
    expect(find(address)).toBe(found);
  });

  it('is no link where the id is none', () => {
    expect(linkedArticle('galley:../x')).toBeNull();
    expect(linkedArticle('https://galley.example/')).toBeNull();
  });
});
