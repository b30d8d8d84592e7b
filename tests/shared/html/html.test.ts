import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { attributes, Html, html, joinHtml, scriptJson } from '#shared/html/html.ts';

describe('markup from text', () => {
  it.each([
    ['text', html`<p>${'<b>&"\''}</p>`, '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
    ['markup', html`<p>${html`<b>x</b>`}</p>`, '<p><b>x</b></p>'],
    ['lists', html`${['<', [html`<br>`, 1]]}`, '&lt;<br>1'],
    ['nothing', html`a${null}${undefined}${false}${''}b`, 'ab'],
    ['a zero', html`${0}`, '0'],
    ['a form feed, which XML hasn’t', html`${'a\fb'}`, 'a b'],
    ['controls', html`${'a\0b\u0085c\ufffe'}`, 'a\ufffdb\ufffdc\ufffd'],
    ['white space', html`${'a\tb\nc\u00a0d'}`, 'a\tb\nc\u00a0d'],
  ])('prints %s', (_, printed, expected) => {
    expect(printed.toString()).toBe(expected);
  });

  it('joins with an escaped separator', () => {
    expect(joinHtml([html`<i>a</i>`, html`b`], ' & ').toString()).toBe('<i>a</i> &amp; b');
  });

  it.each([
    [
      { title: '"x"', hidden: true, lang: null, dir: undefined, open: false },
      ' title="&quot;x&quot;" hidden',
    ],
    [{ width: 0, alt: '' }, ' width="0" alt=""'],
    [{}, ''],
  ])('prints the attributes %j', (values, expected) => {
    expect(attributes(values).toString()).toBe(expected);
  });

  it('takes an object that looks like markup for nothing', () => {
    const fake = { toString: () => '<script>' } as unknown as Html;
    expect(html`${fake}`.toString()).toBe('');
    expect(Html.empty.isEmpty).toBe(true);
  });

  it('shows any text as itself, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        const [paragraph] = parseFragment(html`<p title="${words}">${words}</p>`.toString()).childNodes;
        if (paragraph?.nodeName !== 'p' || !('childNodes' in paragraph)) throw new Error('not one paragraph');
        const shown = paragraph.childNodes
          .map((node) => ('value' in node ? node.value : '<element>'))
          .join('');
        expect([shown, paragraph.attrs[0]?.value]).toEqual([words, words]);
      }),
    );
  });
});

describe('JSON in a script element', () => {
  it.each(['</script><script>alert(1)', '<!--', 'a & b', '\u2028\u2029', ']]>'])(
    'keeps %j inside',
    (words) => {
      const json = scriptJson({ words }).toString();
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ words });
    },
  );
});
