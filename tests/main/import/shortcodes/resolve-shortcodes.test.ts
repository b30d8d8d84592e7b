import { describe, expect, it } from 'vitest';
import { readArticleMarkdown } from '#main/import/read-article-markdown.ts';
import { resolveShortcodes } from '#main/import/shortcodes/resolve-shortcodes.ts';
import { MediaId } from '#shared/library/ids.ts';
import { outline } from '../../../shared/body/from-html/outline.ts';

const media = MediaId.parse('3f'.repeat(32));

function read(text: string) {
  const article = readArticleMarkdown(`# T\n\n${text}`, 'a.md', {
    pageOf: (by, name) => `/${by}/${name}/`,
  });
  const { blocks } = article.convert({ picture: () => ({ media }) });
  return {
    lines: outline(blocks),
    notes: article.notes,
    pictures: article.pictures.map(({ source }) => source),
  };
}

describe('Markdown with what Hugo, Jekyll and Eleventy put in', () => {
  it.each<[text: string, lines: readonly string[]]>([
    [
      'Before\n{{< youtube dQw4w9WgXcQ >}}\nafter',
      ['p: Before', 'embed youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ: ', 'p: after'],
    ],
    [
      '{{< youtube id="dQw4w9WgXcQ" autoplay=true />}}',
      ['embed youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ: '],
    ],
    ['{{< vimeo 146022717 >}}', ['embed vimeo https://vimeo.com/146022717: ']],
    [
      '{{< x user="SanDiegoZoo" id="1453110110599868418" >}}',
      ['embed x https://x.com/SanDiegoZoo/status/1453110110599868418: '],
    ],
    ['{{< instagram CxOWiQNP2MO >}}', ['embed instagram https://www.instagram.com/p/CxOWiQNP2MO/: ']],
    ['{% youtube dQw4w9WgXcQ %}', ['embed youtube https://www.youtube.com/watch?v=dQw4w9WgXcQ: ']],
    ['See [b]({{< ref "posts/b.md" >}} "B").', ['p: See </path/posts/b.md/|b>.']],
    [
      'See [two]({% post_url 2024-01-02-two %}) and [p]({{ site.baseurl }}{% link p.md %}).',
      ['p: See </post/2024-01-02-two/|two> and </file/p.md/|p>.'],
    ],
    ['[a]({{ "/about/" | relative_url }}) [b]({{ site.url }}/b/)', ['p: </about/|a> </b/|b>']],
    [
      '{% highlight ruby linenos %}\ndef a_b_c\n  {{ x }}\nend\n{% endhighlight %}',
      ['code ruby: def a_b_c /   {{ x }} / end'],
    ],
    ['{{< highlight go "linenos=table" >}}\nvar *a*\n{{< /highlight >}}', ['code go: var *a*']],
    ['{% raw %}{{ kept }}{% endraw %} {% comment %}gone{% endcomment %}.', ['p: {{ kept }} .']],
    [
      'Write {{</* figure src="a" */>}} and `{{< tabs >}}` and `{{%/* x */%}}`.',
      ['p: Write {{< figure src="a" >}} and <c:{{< tabs >}}> and <c:{{% x %}}>.'],
    ],
    ['Led\n{: .lead}\n\n* toc\n{:toc}\n\nOn', ['p: Led', 'p: On']],
    ['## Head {#an-id .x}\n\nIn {#braces} `{: .x}`.', ['h2: Head', 'p: In {#braces} <c:{: .x}>.']],
    ['> [!WARNING]\n> Mind it', ['quote: <b:Warning> /  / Mind it']],
    [':::tip[Mind]\nIt\n:::\n\n::: note\nTwo\n:::', ['p: <b:Mind>', 'p: It', 'p: Two']],
    ['```\n:::tip\n{: .x}\n```', ['code : :::tip / {: .x}']],
    ['```\n{{< tabs >}}\n{% if %}\n```', ['code : {{< tabs >}} / {% if %}']],
    ['A brace {{ and {% stay', ['p: A brace {{ and {% stay']],
    ['A {{ brace\n\nand *more* }}', ['p: A {{ brace', 'p: and <i:more> }}']],
    ['A {{< brace\n\nand *more* >}}', ['p: A {{< brace', 'p: and <i:more> >}}']],
  ])('%s', (text, lines) => {
    const found = read(text);
    expect(found.lines).toEqual(lines);
    expect(found.notes).toEqual([]);
  });

  it('has the figures of shortcodes', () => {
    const found = read(
      'One.\n\n{{< figure\n  src="/photo.jpg"\n  alt="A \\"quay\\""\n  title="Dawn"\n  caption="The *old* quay" attr="Bea" >}}\n\nTwo.',
    );
    expect(found.pictures).toEqual(['/photo.jpg']);
    expect(found.lines).toEqual([
      'p: One.',
      `figure ${media}(A "quay"): <b:Dawn> The <i:old> quay (Bea)`,
      'p: Two.',
    ]);
  });

  it.each([
    [
      '{{<tabs name="x">}}Words{{</tabs>}}',
      'p: {{<tabs name="x">}}Words{{</tabs>}}',
      ['{{< tabs >}}', '{{< /tabs >}}'],
    ],
    ['{{% notice %}} A {{% notice %}}', 'p: {{% notice %}} A {{% notice %}}', ['{{% notice %}}']],
    ['{% include note.html %}', 'p: {% include note.html %}', ['{% include %}']],
    ['By {{ page.author }}', 'p: By {{ page.author }}', ['{{ page.author }}']],
    ['Write {{ site.url }} there', 'p: Write {{ site.url }} there', ['{{ site.url }}']],
    ['Exported {{\\< a > \\* }}', 'p: Exported {{< a > * }}', ['{{ \\< a > \\* }}']],
    ['{% highlight js %} open', 'p: {% highlight js %} open', ['{% highlight %}']],
    ['{{< figure alt="x" >}}', 'p: {{< figure alt="x" >}}', ['{{< figure >}}']],
  ])('keeps and names %s', (text, line, names) => {
    const { lines, notes } = read(text);
    expect(lines).toEqual([line]);
    expect(notes).toEqual(
      names.map((name) => `${name} is understood by the old site’s program alone; it is kept as text`),
    );
  });

  it.each([
    ['{{'],
    ['{{<'],
    ['{%'],
    ['`'],
    ['{% raw %}'],
    ['{{< highlight a >}}'],
    ['```\n'],
    ['~~~a\n'],
    ['`a'],
    ['{{< x '],
    ['{{< figure src="a" '],
  ])('reads nothing but %s, rather than for ever', { timeout: 30_000 }, (piece) => {
    const { text } = resolveShortcodes(piece.repeat(1_000_000 / piece.length), () => '');
    expect(text.length).toBeGreaterThan(0);
  });
});
