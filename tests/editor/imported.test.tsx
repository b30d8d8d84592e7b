import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { ArticleEditor } from '../../renderer/features/editor/index.ts';
import type { Body } from '../../shared/body/body.schema.ts';
import { readBody } from '../../shared/body/walk-body.ts';
import { MediaId } from '../../shared/library/ids.ts';
import { bodyFromHtml } from '../helpers/body-from-html.ts';
import { joinPieces, tree } from '../helpers/html-sources.ts';
import { touchAll } from './harness.tsx';

/**
 * What the editor makes of a body: loaded, shown, and every node touched, as a long day of editing may do. An import
 * must already be what comes out, or the first keystroke would change places that nobody has looked at.
 */
async function throughEditor(body: Body): Promise<unknown> {
  let read = (): Body => body;
  const screen = await render(
    <ArticleEditor
      initialBody={body}
      readOnly={false}
      language="en"
      direction="auto"
      onChange={(next) => {
        read = next;
      }}
      cropPicture={async () => null}
      chooseSeveral={async () => []}
      chooseMedia={async () => null}
      importFiles={async () => []}
    />,
  );
  const element = screen.getByRole('textbox', { name: 'Article text' }).element();
  touchAll(element as HTMLElement);
  const saved: unknown = JSON.parse(JSON.stringify(read()));
  expect(read()).not.toBe(body);
  await screen.unmount();
  return saved;
}

const media = MediaId.parse('a'.repeat(64));

async function expectUnchanged(html: string): Promise<void> {
  const body = bodyFromHtml(html, { picture: () => ({ media }) });
  expect(readBody(body).problems).toEqual([]);
  expect(await throughEditor(body)).toEqual(body);
}

describe('an imported body is what the editor would save', () => {
  test.each([
    ['nothing', ''],
    ['paragraphs', '<p>One.</p><p dir="rtl">Two.</p>'],
    [
      'marks',
      '<p>a <b>b <i>c</i></b> <u>d</u> <s>e</s> <code>f</code> <sub>g</sub><sup>h</sup> <mark>i</mark></p>',
    ],
    ['marks of the same look side by side', '<p><b>one</b><strong> two</strong></p>'],
    ['a word in bold at the start', '<p><b>Bold</b> first</p>'],
    ['a paragraph all in bold', '<p><b>Bold.</b></p>'],
    ['breaks and tabs', '<p>one<br>two<br><br>three</p><pre class="verse">a\tb\n\tc</pre>'],
    ['code', '<pre>\n\ta\tb\n\n  c</pre><pre><code class="language-js"><b>d</b></code></pre>'],
    [
      'details',
      '<details><summary>A <b>b</b></summary><p>c</p><ul><li>d</li></ul></details><details>e</details>',
    ],
    ['a summary in bold', '<details><summary><b>A</b></summary><p><b>c</b></p></details>'],
    ['a fact box', '<aside class="fact-box" dir="rtl"><h3>A</h3><p>b</p><h4>c</h4></aside>'],
    [
      'a correction',
      '<aside class="correction" data-kind="update"><time datetime="2026-11-25"></time><p>b</p></aside>',
    ],
    [
      'words in another language',
      '<p>a <i lang="fr">b</i> <span lang="ar">c <a href="https://a.org/">d</a></span></p><p lang="de"><b>e</b></p>',
    ],
    ['a link that is half in another language', '<p><a href="https://a.org/">a <i lang="fr">b</i></a></p>'],
    [
      'a link with a title and what search engines are told',
      '<p><a href="https://a.org/" title="T" rel="nofollow ugc">a</a></p>',
    ],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'],
    [
      'links',
      '<p><a href="https://a.org/" title="T">one</a><a href="https://a.org/">two</a> <a href="#x">x</a></p>',
    ],
    ['a link with marks and a break', '<p><a href="https://a.org/">o<b>n</b>e<br>two</a></p>'],
    ['a link to one place twice', '<p><a href="https://a.org/">one</a><a href="https://a.org/">two</a></p>'],
    ['headings', '<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h5>E <b>e</b></h5>'],
    ['a block quote', '<blockquote><p>a</p><p>b</p></blockquote><blockquote>c<cite>d</cite></blockquote>'],
    ['a pull quote', '<aside class="pull-quote"><p>Words</p><p class="attribution">Name</p></aside>'],
    ['a pull quote without a speaker', '<aside class="pull-quote"><p>Words</p></aside>'],
    ['a pull quote of two paragraphs', '<blockquote class="pullquote"><p>a</p><p>b</p></blockquote>'],
    ['a pull quote that is right to left', '<aside class="pull-quote" dir="rtl"><p>Words</p></aside>'],
    ['a figure', '<figure><img src="a.jpg" alt="A"><figcaption>B <i>c</i> (Photo: D)</figcaption></figure>'],
    ['a figure without words', '<figure><img src="a.jpg" alt=""></figure><img src="b.jpg" alt="B">'],
    ['lists', '<ul><li>a</li><li>b</li></ul><ol start="4"><li>c</li></ol>'],
    ['two lists side by side', '<ul><li>a</li></ul><ul><li>b</li></ul>'],
    ['two numbered lists side by side', '<ol><li>a</li></ol><ol><li>b</li></ol>'],
    ['nested lists', '<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li><li>d</li></ul>'],
    ['two nested lists in one item', '<ul><li>a<ul><li>b</li></ul><ul><li>c</li></ul></li></ul>'],
    ['two nested lists of different kinds', '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li></ul>'],
    ['a list that starts nested', '<ul><li><ul><li>a</li></ul></li><li>b</li></ul>'],
    ['a list that starts nested, numbered', '<ol start="3"><li><ol><li>a</li></ol></li><li>b</li></ol>'],
    ['words after a nested list', '<ul><li>a<ul><li>b</li></ul>c</li></ul>'],
    ['a list item of two paragraphs', '<ul><li><p>a</p><p>b</p></li></ul>'],
    ['a list item with a figure', '<ul><li>a<figure><img src="a.jpg" alt="A"></figure>b</li></ul>'],
    ['a list deeper than Tab goes', `${'<ul><li>a'.repeat(9)}`],
    ['a right-to-left list', '<ul dir="rtl"><li>a<ul><li>b</li></ul></li></ul>'],
    ['a divider', '<p>a</p><hr><p>b</p><hr>'],
    ['emoji and scripts that join', '<p>👩‍👩‍👧 می‌خواهم e\u0301</p>'],
  ])('%s', (_name, html) => expectUnchanged(html));

  test('whatever the source', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, { maxLength: 6 }), (pieces) =>
        expectUnchanged(joinPieces(pieces).html),
      ),
      { numRuns: 150 },
    );
  });
});
