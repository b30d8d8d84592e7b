import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { createPreviewService } from '#main/preview/preview-service.ts';
import { SiteDesign } from '#shared/design/design.schema.ts';
import { weakColourPairs } from '#shared/design/read-design.ts';
import { ThemeManifest } from '#shared/design/theme.schema.ts';
import { sampleLibrary } from '#tests/helpers/sample-library.ts';
import { broadsheet, filesOf, newsroomWith, themed } from './own-theme.ts';

describe('the example theme', () => {
  it('makes every kind of page valid, and the preview is the site', async () => {
    const newsroom = await newsroomWith();
    newsroom.library = { ...sampleLibrary(newsroom.pictures.items), config: themed };
    const out = join(newsroom.folder, 'out');
    const report = await newsroom.site.build({ out });
    expect(report.problems).toEqual([]);
    const files = await filesOf(out);
    expect(String(files.get('index.html'))).toContain('<header class="bs-header">');

    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
    });
    const preview = createPreviewService(newsroom);
    const kinds = new Set<string>();
    for (const [path, bytes] of files) {
      const kind = /<body class="([^"]*)"/.exec(String(bytes))?.[1];
      if (kind !== undefined && kind !== 'page-moved' && !kinds.has(kind)) {
        kinds.add(kind);
        const { results } = await validator.validateString(String(bytes));
        expect([
          path,
          results.flatMap(({ messages }) => messages.map(({ ruleId, line }) => `${ruleId} ${line}`)),
        ]).toEqual([path, []]);
      }
      const { body } = await preview.respond('site', encodeURI(`/${path}`));
      expect([path, Buffer.from(body).equals(bytes)]).toEqual([path, true]);
    }
    expect(kinds.size).toBeGreaterThan(8);
  });

  it('gives a later build the same bytes as a clean one, whatever of it changes', async () => {
    const newsroom = await newsroomWith();
    const own = join(newsroom.libraryPath, 'themes/own');
    const [out, clean] = [join(newsroom.folder, 'out'), join(newsroom.folder, 'clean')];
    await newsroom.site.build({ out });
    expect(await newsroom.site.build({ out })).toMatchObject({ written: 0, removed: 0 });
    await mkdir(join(own, 'assets'));
    await writeFile(join(own, 'assets/paper.webp'), 'no picture, but bytes');
    await writeFile(join(own, 'styles/broadsheet.css'), 'main { background: url("../assets/paper.webp") }');
    const list = join(own, 'templates/list.liquid');
    await writeFile(list, `${await readFile(list, 'utf8')}<p>The end</p>\n`);
    await newsroom.site.build({ out });
    await newsroom.site.build({ out: clean });
    expect(await filesOf(out)).toEqual(await filesOf(clean));
    const paths = [...(await filesOf(out)).keys()];
    expect(paths.filter((path) => path.includes('paper'))).toEqual([
      expect.stringMatching(/^assets\/paper-[0-9a-f]{10}\.webp$/),
    ]);
  });

  it('has colours that everybody can read', async () => {
    const manifest = ThemeManifest.parse(JSON.parse(await readFile(join(broadsheet, 'theme.json'), 'utf8')));
    expect(weakColourPairs(SiteDesign.parse({}), manifest)).toEqual([]);
  });
});
