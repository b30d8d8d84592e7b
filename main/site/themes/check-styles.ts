import { phrase } from '#shared/messages/phrase.ts';
import { ThemeError } from './theme-error.ts';

/**
 * A theme's styles with the addresses of its assets put in: `url("assets/x.woff2")` becomes what `assetAddress` says.
 * Nothing else may be loaded: what asks for anything by another way than `url()`, or hides it by escapes, is refused.
 */
export function checkStyles(
  file: string,
  css: string,
  assetAddress: (name: string) => string | undefined,
): string {
  // As long as before and with as many lines, so that places stay what they are.
  const bare = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, blank);
  const outside = bare.replace(/"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/g, blank);
  const lineAt = (at: number): number => css.slice(0, at).split('\n').length;
  for (const [pattern, why] of refusals()) {
    const found = pattern.exec(outside);
    if (found !== null) throw new ThemeError(file, lineAt(found.index), why);
  }
  return bare.replace(
    /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)/gi,
    (_, double, single, plain, at: number) => {
      const address = String(double ?? single ?? plain).trim();
      const name = /^(?:\.\.\/)?assets\/([a-z0-9][a-z0-9._-]*)$/i.exec(address)?.[1];
      const target = name === undefined ? undefined : assetAddress(name);
      if (target !== undefined) return `url("${target}")`;
      const why = phrase`url(${address}) isn't a file of the theme's assets folder, such as url("assets/paper.webp")`;
      throw new ThemeError(file, lineAt(at), why);
    },
  );
}

const refusals = (): readonly (readonly [RegExp, string])[] => [
  [/\\/, phrase`a backslash may stand in quotes only`],
  [
    /@import|@charset|@namespace/i,
    phrase`list further files under "styles" in theme.json instead of importing them`,
  ],
  [
    /(?:image-set|cross-fade|element|paint|src|expression)\s*\(/i,
    phrase`of what loads something only url() may be used`,
  ],
  [/-moz-binding|behavior\s*:/i, phrase`styles can’t bind scripts`],
  [/</, phrase`“<” has no place in styles`],
];

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
