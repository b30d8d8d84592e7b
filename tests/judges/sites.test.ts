import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openNewsroom } from '#main/compose-newsroom.ts';
import { sharpCodec } from '#main/platform/image-codec-sharp.ts';
import { loadTheme, type Theme } from '#main/site/load-theme.ts';
import { planSite } from '#main/site/site-plan.ts';
import { ThemeName } from '#shared/design/design.schema.ts';
import type { LibrarySnapshot } from '#shared/library/snapshot.ts';
import { generateLibrary } from '#tests/helpers/generate-newsroom.ts';
import { sampleConfig, sampleLibrary, samplePictures } from '#tests/helpers/sample-library.ts';
import { snapshotOf } from '#tests/helpers/whole-library.ts';
import { silentLogger } from '../helpers/silent-logger.ts';
import type { BuiltSite } from './built-site.ts';
import { judgeSite } from './judge-site.ts';

/** Its themes lie as those of a library do. */
const examples = join(import.meta.dirname, '../../examples');

/** The site of a snapshot, its pictures by name only. */
async function siteOf(snapshot: LibrarySnapshot, theme?: Theme): Promise<BuiltSite> {
  const { pages } = planSite(snapshot, {
    now: new Date('2026-11-18T12:00:00Z'),
    theme: theme ?? (await loadTheme()),
  });
  const texts = new Map<string, string>();
  const paths = new Set<string>();
  for (const page of pages) {
    const { content, pictures } = page.render();
    texts.set(page.path, content);
    for (const path of [page.path, ...pictures.keys()]) paths.add(path);
  }
  return { base: `${snapshot.config.baseUrl?.replace(/\/$/, '')}/`, texts, paths };
}

/** Texts are read from the library when their pages are made. */
async function sampleNewsroomSite(theme?: Theme): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-judges-'));
  await cp(join(examples, 'newsroom'), folder, { recursive: true });
  const clock = { now: () => new Date('2026-11-18T12:00:00Z') };
  const newsroom = await openNewsroom(folder, { clock, log: silentLogger, codec: sharpCodec });
  try {
    return await siteOf(await newsroom.snapshot(), theme);
  } finally {
    await newsroom.close();
    await rm(folder, { recursive: true });
  }
}

const pictures = async () => (await samplePictures(await mkdtemp(join(tmpdir(), 'galley-judges-')))).items;

describe('nothing can be held against the site of', () => {
  it('the sample newsroom', async () => {
    expect(await judgeSite(await sampleNewsroomSite())).toEqual([]);
  });

  it('the same in a theme', async () => {
    const theme = await loadTheme(examples, ThemeName.parse('broadsheet'));
    expect(theme.problems).toEqual([]);
    expect(await judgeSite(await sampleNewsroomSite(theme))).toEqual([]);
  });

  it.each([
    ['a newsroom below a path', {}],
    ['one in Arabic', { language: 'ar' }],
  ])('%s', async (_, config) => {
    expect(
      await judgeSite(
        await siteOf(
          snapshotOf(sampleLibrary(await pictures(), undefined, { config: sampleConfig(config) })),
        ),
      ),
    ).toEqual([]);
  });

  it('a generated newsroom with long lists', async () => {
    expect(
      await judgeSite(
        await siteOf(snapshotOf(generateLibrary({ count: 60, seed: 9, pictures: await pictures() }))),
      ),
    ).toEqual([]);
  });
});

describe('the judges find', () => {
  it.each<[string, string, (text: string) => string]>([
    ['a link that leads nowhere', 'index.html', (text) => text.replace('href="search/"', 'href="serch/"')],
    [
      'a picture of another host',
      'index.html',
      (text) => text.replace('<main', '<img src="https://other.example/x.png" alt=""><main'),
    ],
    ['a second heading of level 1', 'index.html', (text) => text.replace('</main>', '<h1>Again</h1></main>')],
    [
      'an address that isn’t the page’s',
      'town/index.html',
      (text) => text.replace('rel="canonical" href="', 'rel="canonical" href="https://weir.example/x'),
    ],
    [
      'a breadcrumb that readers don’t see',
      'town/index.html',
      (text) => text.replace('<bdi>Town', '<bdi>Village'),
    ],
    ['a feed without a date', 'feed.atom', (text) => text.replace(/<updated>[^<]*<\/updated>/, '')],
    [
      'a feed with a script',
      'feed.json',
      (text) => text.replace('content_html":"', 'content_html":"<script>1</script>'),
    ],
    [
      'a sitemap with another date',
      'sitemap-1.xml',
      (text) => text.replace(/<lastmod>\d{4}/, '<lastmod>1999'),
    ],
    [
      'an entry whose name programs don’t find',
      'town/ferry-crew-asks-for-an-answer/index.html',
      (text) => text.replace('headline p-name', 'headline'),
    ],
    [
      'a second picture that is fetched first',
      'index.html',
      (text) => text.replace('loading="lazy"', 'fetchpriority="high"'),
    ],
    ['a sitemap that forgets a page', 'sitemap-1.xml', (text) => text.replace(/<url>.*\n/, '')],
  ])('%s', async (_, path, spoil) => {
    const site = await siteOf(snapshotOf(sampleLibrary(await pictures())));
    const text = site.texts.get(path) ?? '';
    expect(spoil(text)).not.toBe(text);
    const findings = await judgeSite({ ...site, texts: new Map([...site.texts, [path, spoil(text)]]) });
    expect(findings.length).toBeGreaterThan(0);
  });
});
