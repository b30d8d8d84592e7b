import { describe, expect, it } from 'vitest';
import { loadTheme } from '#main/site/load-theme.ts';
import type { SitePlan } from '#main/site/site-plan.ts';
import { isBlocking } from '#shared/library/problem.ts';
import { planLibrary } from '#tests/helpers/plan-library.ts';
import { articleId, sampleConfig, sampleLibrary, samplePictures } from '#tests/helpers/sample-library.ts';
import { tempFolder } from '#tests/helpers/temp-folder.ts';

async function pageWith(design: object): Promise<string> {
  const { pages } = await planWith(design);
  return pages.find(({ path }) => path === 'index.html')?.render().content ?? '';
}

async function planWith(design: object): Promise<SitePlan> {
  const { items } = await samplePictures(await tempFolder());
  const [, , stamp] = items;
  const own = JSON.parse(JSON.stringify(design).replaceAll('STAMP', stamp?.id ?? ''));
  const snapshot = { ...sampleLibrary(items), config: sampleConfig({ design: own }) };
  return planLibrary(snapshot, { now: new Date('2026-08-01T12:00:00Z'), theme: await loadTheme() });
}

function navigationOf(page: string): readonly string[] {
  const [, nav = ''] = /<nav class="section-nav"[^>]*>(.*?)<\/nav>/s.exec(page) ?? [];
  return [...nav.matchAll(/<a href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, to, name]) => `${name} → ${to}`);
}

describe('the navigation', () => {
  it('is the sections where the newsroom has none of its own', async () => {
    expect(navigationOf(await pageWith({}))).toEqual([
      'Water &amp; land → water/',
      'Town → town/',
      'Sport → sport/',
    ]);
  });

  it('is the newsroom’s own, without links to what the site doesn’t have', async () => {
    const navigation = [
      { to: 'page', page: 'front' },
      { to: 'section', section: 'town', label: 'In town' },
      { to: 'section', section: 'nowhere' },
      { to: 'tag', tag: 'Council' },
      { to: 'article', article: articleId(2) },
      { to: 'article', article: '01jz0000000000000000000999' },
      { to: 'page', page: 'archive' },
      { to: 'address', address: 'https://shop.example/?a=1&b="2"', label: '<Shop>' },
      { to: 'address', address: 'mailto:tips@weir.example', label: 'Tips' },
    ];
    expect(navigationOf(await pageWith({ navigation }))).toEqual([
      'The Weir → ./',
      'In town → town/',
      'council → tags/council/',
      'Ferry crew asks for an answer → town/ferry-crew-asks-for-an-answer/',
      'Archive → archive/',
      '&lt;Shop&gt; → https://shop.example/?a=1&amp;b=&quot;2&quot;',
      'Tips → mailto:tips@weir.example',
    ]);
  });
});

describe('header and footer', () => {
  it('say what the newsroom has them say, as text', async () => {
    const page = await pageWith({
      header: { text: 'Since <b>1871</b>' },
      footer: { text: 'One.\n\nTwo & three.', links: [{ to: 'page', page: 'front', label: 'Home' }] },
    });
    expect(page).toContain('<p class="header-text">Since &lt;b&gt;1871&lt;/b&gt;</p>');
    expect(page).toContain('<p class="footer-text">One.</p>\n<p class="footer-text">Two &amp; three.</p>');
    expect(page).toContain('<li><a href="./">Home</a></li>');
  });
});

describe('the icon', () => {
  it('is a square in every size, no larger than the picture: in tabs, on home screens, and as the logo where there is none', async () => {
    const { pages } = await planWith({ icon: { media: 'STAMP' } });
    const [front, manifest] = ['index.html', 'site.webmanifest'].map((wanted) =>
      pages.find(({ path }) => path === wanted)?.render(),
    );
    expect(front?.content).toMatch(
      /<link rel="icon" href="media\/\w{16}-48.png" type="image\/png" sizes="48x48">\n<link rel="apple-touch-icon" href="media\/\w{16}-180.png">/,
    );
    expect(front?.content).toMatch(/"logo":\{"@type":"ImageObject","url":"[^"]+\/media\/\w{16}-200.png"/);
    expect(JSON.parse(manifest?.content ?? '').icons).toMatchObject([
      { type: 'image/png', sizes: '192x192' },
      { type: 'image/png', sizes: '200x200' },
      { src: 'favicon.ico', type: 'image/x-icon', sizes: '48x48' },
    ]);
    const made = new Map([...(front?.pictures ?? []), ...(manifest?.pictures ?? [])]);
    const icons = [...made].filter(([, file]) => 'format' in file && /png|ico/.test(file.format));
    expect(icons.map(([path, file]) => [path.replace(/^.*-/, ''), file])).toMatchObject(
      (
        [
          ['200.png', 200],
          ['48.png', 48],
          ['180.png', 180],
          ['192.png', 192],
          ['favicon.ico', 48],
        ] as const
      ).map(([name, side]) => [name, { width: side, height: side, fit: 'cover' }]),
    );
  });

  it('is the theme’s where the newsroom has none', async () => {
    const page = await pageWith({});
    expect(page).toMatch(/<link rel="icon" href="assets\/icon-\w+.svg" type="image\/svg\+xml">/);
    expect(page).not.toContain('apple-touch-icon');
  });

  it('that the library doesn’t have is a problem', async () => {
    const { problems } = await planWith({ icon: { media: 'f'.repeat(64) } });
    expect(problems().filter(isBlocking)).toMatchObject([{ code: 'picture-missing', field: 'design.icon' }]);
  });
});

describe('the logo', () => {
  it('stands for the name, at its height and in two densities', async () => {
    const page = await pageWith({ logo: { media: 'STAMP', height: 60 } });
    expect(page).toMatch(
      /<h1 class="site-name"><a href=".\/" rel="home"><picture class="site-logo">.*<img src="media\/[^"]+" alt="The Weir" width="90" height="60" decoding="async"><\/picture><\/a><\/h1>/,
    );
    expect(page).toMatch(
      /"logo":\{"@type":"ImageObject","url":"https:\/\/weir.example\/news\/media\/[^"]+-300.jpg"/,
    );
  });

  it('that the library doesn’t have is a problem, and leaves the name', async () => {
    const page = await pageWith({ logo: { media: 'f'.repeat(64) } });
    expect(page).toContain('rel="home">The Weir</a>');
    const { problems } = await planWith({ logo: { media: 'f'.repeat(64) } });
    expect(problems().filter(isBlocking)).toMatchObject([{ code: 'picture-missing', field: 'design.logo' }]);
  });
});
