import { describe, expect, it } from 'vitest';
import { problemsOf } from './own-theme.ts';

describe('styles that', () => {
  const theme = (css: string): Record<string, string> => ({
    'theme.json': JSON.stringify({ version: 1, name: 'Own', styles: ['a.css'] }),
    'styles/a.css': `p { color: red }\n${css}`,
  });
  it.each([
    [
      'load from elsewhere',
      'p { background: url(https://a.example/x.png) }',
      'line 2: url(https://a.example/x.png)',
    ],
    [
      'load from anywhere in quotes',
      "p { background: url( '//a.example/x.png' ) }",
      'line 2: url(//a.example/x.png)',
    ],
    ['load what the theme doesn’t have', 'p { background: url("assets/none.png") }', 'url(assets/none.png)'],
    ['leave the folder', 'p { background: url("assets/../../x.png") }', 'url(assets/../../x.png)'],
    ['import', '@import "https://a.example/x.css";', 'line 2: list further files under "styles"'],
    [
      'hide by escapes',
      'p { background: u\\72l(https://a.example/x.png) }',
      'line 2: a backslash may stand in quotes only',
    ],
    [
      'load by another function',
      'p { background: image-set("https://a.example/x.png" 1x) }',
      'only url() may be used',
    ],
  ])('%s are refused', async (_, css, message) => {
    expect(await problemsOf(theme(css))).toEqual([expect.stringContaining(message)]);
  });

  it('say harmless things are taken', async () => {
    expect(
      await problemsOf(theme('/* url(https://a.example) */ p::before { content: "\\201C @import url(x"; }')),
    ).toEqual([]);
  });
});
