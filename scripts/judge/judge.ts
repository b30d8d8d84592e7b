import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkBooks, ensureEpubcheck } from '#tests/helpers/epubcheck.ts';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import type { BuiltSite, Finding } from '#tests/judges/built-site.ts';
import { judgeSite } from '#tests/judges/judge-site.ts';
import { root, runTool } from '../tool.ts';
import { judgeInBrowser } from './judge-in-browser.ts';

interface JudgedSite {
  readonly name: string;
  readonly library: string;
  /** Taken in before the site is built; `null`: Galley's own. */
  readonly theme: string | null;
}

/**
 * Builds the sites of the sample newsroom and of two generated ones, one of them from right to left, in Galley's own look
 * and in the example's theme, and lets judges from elsewhere look at them: the Nu HTML checker (vnu.jar, needs Java) and
 * html-validate at every page, axe, HTML_CodeSniffer and Lighthouse in Chromium at every kind of page, and the rules of tests/judges at
 * links, heads, data and feeds; and epubcheck at all articles as one book. `npm run judge`; the exit code is 1 for any finding. `npm run judge -- --without-browser`
 * leaves axe and Lighthouse out; names of sites leave out the others.
 */
async function judge({ name, library, theme }: JudgedSite, folder: string): Promise<number> {
  const out = join(folder, `${name.replaceAll(/\W+/g, '-')}-site`);
  console.log(`\n── ${name}`);
  if (theme !== null) {
    const added = await runTool('node', ['main/cli.ts', 'themes', 'add', theme, '--library', library]);
    if (added !== 0) return added;
  }
  const built = await runTool('node', ['main/cli.ts', 'build', '--library', library, '--out', out]);
  if (built !== 0) return built;
  const site = await readSite(out, library);
  const pages = [...site.paths].filter((path) => path.endsWith('.html')).map((path) => join(out, path));
  const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const vnu = await runTool('/usr/bin/env', ['java', '-jar', jar, '--errors-only', ...pages]);
  const config = join(root, 'scripts/judge/html-validate.json');
  const validate = await runTool('html-validate', ['-c', config, ...pages]);
  const findings: Finding[] = [...(await judgeSite(site)), ...(await judgeBook(library, folder))];
  if (!process.argv.includes('--without-browser')) findings.push(...(await judgeInBrowser(out, site)));
  for (const { path, message } of findings) console.log(`${path}: ${message}`);
  console.log(
    `${name}: ${pages.length} pages, vnu ${verdict(vnu)}, html-validate ${verdict(validate)}, the others ${verdict(findings.length)}`,
  );
  return vnu + validate + findings.length;
}

/** All articles as one EPUB, before the W3C's checker. */
async function judgeBook(library: string, folder: string): Promise<readonly Finding[]> {
  const out = await mkdtemp(join(folder, 'book-'));
  const how = ['--all', '--draft', '--library', library, '--as', 'epub', '--out', out];
  await runTool('node', ['main/cli.ts', 'export', ...how]);
  const books = (await readdir(out)).filter((name) => name.endsWith('.epub'));
  if (books.length === 0) return [{ path: library, message: 'no book came of it' }];
  const found = await checkBooks(books.map((name) => join(out, name)));
  return found.map((message) => ({ path: 'epub', message }));
}

async function readSite(out: string, library: string): Promise<BuiltSite> {
  const { baseUrl } = JSON.parse(await readFile(join(library, 'galley.json'), 'utf8'));
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(out.length + 1)
        .replaceAll('\\', '/'),
    );
  const texts = paths.filter((path) => /\.(?:html|xml|atom|json|txt|webmanifest)$/.test(path));
  const read = async (path: string) => [path, await readFile(join(out, path), 'utf8')] as const;
  return {
    base: `${String(baseUrl).replace(/\/$/, '')}/`,
    texts: new Map(await Promise.all(texts.map(read))),
    paths: new Set(paths),
  };
}

function verdict(errors: number): string {
  return errors === 0 ? 'no errors' : 'ERRORS';
}

ensureEpubcheck(console.log);
const folder = await mkdtemp(join(tmpdir(), 'galley-judge-'));
try {
  const sample = join(folder, 'sample');
  await cp(join(root, 'examples/newsroom'), sample, { recursive: true });
  const generated = join(folder, 'generated');
  await writeGeneratedLibrary(generated, 120);
  const rightToLeft = join(folder, 'right-to-left');
  await writeGeneratedLibrary(rightToLeft, 40, 2);
  const settings = join(rightToLeft, 'galley.json');
  const config: object = JSON.parse(await readFile(settings, 'utf8'));
  await writeFile(settings, JSON.stringify({ ...config, language: 'ar' }));
  const theme = join(root, 'examples/themes/broadsheet');
  const sites: readonly JudgedSite[] = [
    { name: 'sample', library: sample, theme: null },
    { name: 'sample in Broadsheet', library: sample, theme },
    { name: 'generated', library: generated, theme: null },
    { name: 'right to left', library: rightToLeft, theme: null },
    { name: 'right to left in Broadsheet', library: rightToLeft, theme },
  ];
  const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  let found = 0;
  for (const site of sites)
    if (names.length === 0 || names.includes(site.name)) found += await judge(site, folder);
  process.exitCode = found === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
