import { execFileSync } from 'node:child_process';
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publiiDatabase } from '../../helpers/publii-site.ts';
import { type Files, ghost, lay, page, samples, takeMedia } from '../../helpers/take-media.ts';
import { wxr, wxrItem } from '../../helpers/wxr.ts';

const mobiledoc = (...cards: readonly (readonly [string, object])[]): string =>
  JSON.stringify({
    data: {
      posts: [
        {
          id: 1,
          title: 'A',
          status: 'published',
          mobiledoc: JSON.stringify({
            version: '0.3.1',
            markups: [],
            atoms: [],
            cards,
            sections: cards.map((_, index) => [10, index]),
          }),
        },
      ],
    },
  });
const wordPress = (content: string): string =>
  wxr(
    wxrItem({ id: 1, title: 'A', content }),
    wxrItem({ id: 2, type: 'attachment', url: 'https://w.example/wp-content/uploads/2024/bell.mp3' }),
  );

describe('recordings and documents beside it come with', () => {
  it.each<
    [
      what: string,
      entry: string,
      files: (m: Awaited<ReturnType<typeof samples>>) => Promise<Files> | Files,
      lines: readonly string[],
    ]
  >([
    [
      'a page',
      'news/a.html',
      ({ film, sound, paper, cover }) => ({
        'news/a.html': page(
          '<figure><video poster="../i/cover.png"><source src="none.webm"><source src="../m/gate.mp4"><track src="../m/gate.vtt" default></video><figcaption>The gate.</figcaption></figure><audio src="../m/bell.mp3" title="The bell"></audio><p><a href="../m/minutes.pdf" download>Minutes</a></p>',
        ),
        'i/cover.png': cover,
        'm/gate.mp4': film,
        'm/gate.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\nIt opens.\n',
        'm/bell.mp3': sound,
        'm/minutes.pdf': paper,
      }),
      [
        'p: Words of it.',
        'video mp4 behind png:  | The gate. () [It opens.]',
        'audio mp3: The bell |  () []',
        'file pdf: Minutes',
      ],
    ],
    [
      'Markdown',
      'a.md',
      ({ sound, paper }) => ({
        'a.md':
          '# A\n\nWords.\n\n<audio src="files/bell.mp3"></audio>\n\n[Minutes](files/minutes.pdf)\n\nSee [the bell](files/bell.mp3).',
        'files/bell.mp3': sound,
        'files/minutes.pdf': paper,
      }),
      ['p: Words.', 'audio mp3:  |  () []', 'file pdf: Minutes', 'p: See <./files/bell.mp3|the bell>.'],
    ],
    [
      'the folder of a site',
      '.',
      ({ sound }) => ({
        'content/a.md': '---\ntitle: A\n---\n\nWords.\n\n<audio src="/sound/bell.mp3"></audio>',
        'static/sound/bell.mp3': sound,
      }),
      ['p: Words.', 'audio mp3:  |  () []'],
    ],
    [
      'WordPress’s blocks',
      'a.xml',
      ({ film, sound, paper }) => ({
        'a.xml': wordPress(
          `<!-- wp:video {"id":4} --><figure class="wp-block-video"><video controls src="https://w.example/wp-content/uploads/2024/gate.mp4"></video><figcaption class="wp-element-caption">The gate.</figcaption></figure><!-- /wp:video -->
<!-- wp:audio --><figure class="wp-block-audio"><audio controls src="/wp-content/uploads/2024/bell.mp3"></audio></figure><!-- /wp:audio -->
<!-- wp:file {"id":5} --><div class="wp-block-file"><a href="https://w.example/wp-content/uploads/2024/minutes.pdf">Minutes</a><a href="https://w.example/wp-content/uploads/2024/minutes.pdf" class="wp-block-file__button" download>Download</a></div><!-- /wp:file -->`,
        ),
        'uploads/2024/gate.mp4': film,
        '2024/bell.mp3': sound,
        'wp-content/uploads/2024/minutes.pdf': paper,
      }),
      ['video mp4:  | The gate. () []', 'audio mp3:  |  () []', 'file pdf: Minutes'],
    ],
    [
      'WordPress’s shortcodes',
      'a.xml',
      ({ film, sound }) => ({
        'a.xml': wordPress(
          'One\n\n[video width="9" mp4="https://w.example/wp-content/uploads/gate.mp4?a=1&amp;b" webm="https://w.example/wp-content/uploads/gate.webm"][/video]\n\n[audio mp3="https://w.example/wp-content/uploads/2024/bell.mp3"]\n\n[playlist ids="2"]\n\nTwo',
        ),
        'uploads/gate.mp4': film,
        'uploads/2024/bell.mp3': sound,
      }),
      ['p: One', 'video mp4:  |  () []', 'audio mp3:  |  () []', 'audio mp3:  |  () []', 'p: Two'],
    ],
    [
      'Ghost’s cards',
      'a.json',
      ({ film, sound, paper, cover }) => ({
        'a.json': ghost(
          { type: 'audio', src: '__GHOST_URL__/content/media/2024/01/bell.mp3', title: 'The bell' },
          {
            type: 'video',
            src: '__GHOST_URL__/content/media/2024/01/gate.mp4',
            fileName: 'IMG_1.mp4',
            caption: 'The <b>gate</b>.',
            thumbnailSrc: '__GHOST_URL__/content/images/2024/01/cover.png',
          },
          {
            type: 'file',
            src: '__GHOST_URL__/content/files/2024/01/minutes.pdf',
            fileTitle: 'Minutes',
            fileName: 'minutes.pdf',
            fileCaption: 'Of May',
          },
        ),
        'content/media/2024/01/bell.mp3': sound,
        'media/2024/01/gate.mp4': film,
        'content/images/2024/01/cover.png': cover,
        'content/files/2024/01/minutes.pdf': paper,
      }),
      [
        'audio mp3: The bell |  () []',
        'video mp4 behind png:  | The gate. () []',
        'file pdf: Minutes',
        'p: Of May',
      ],
    ],
    [
      'Ghost’s cards of before',
      'a.json',
      ({ sound, paper }) => ({
        'a.json': mobiledoc(
          ['audio', { src: '/content/media/bell.mp3', title: 'The bell' }],
          ['file', { src: '/content/files/minutes.pdf', fileTitle: 'Minutes' }],
        ),
        'media/bell.mp3': sound,
        'files/minutes.pdf': paper,
      }),
      ['audio mp3: The bell |  () []', 'file pdf: Minutes'],
    ],
    [
      'a site of Publii',
      '.',
      async ({ film, paper }) => ({
        'input/db.sqlite': await publiiDatabase({
          posts: [
            {
              id: 7,
              title: 'A',
              status: 'published',
              text: '<p>Words.</p><figure class="post__video"><video controls src="#DOMAIN_NAME#gate.mp4"></video></figure><p><a href="https://p.example/media/files/minutes.pdf" download>Minutes</a></p>',
            },
          ],
        }),
        'input/config/site.config.json': JSON.stringify({ domain: 'https://p.example' }),
        'input/media/posts/7/gate.mp4': film,
        'input/media/files/minutes.pdf': paper,
      }),
      ['p: Words.', 'video mp4:  |  () []', 'file pdf: Minutes'],
    ],
    [
      'a feed of a podcast',
      'a.rss',
      ({ sound }) => ({
        'a.rss':
          '<rss version="2.0"><channel><item><title>A</title><description>Words</description><enclosure url="https://r.example/ep/bell.mp3?x=1" type="audio/mpeg"/></item></channel></rss>',
        'ep/bell.mp3': sound,
      }),
      ['audio mp3:  |  () []', 'p: Words'],
    ],
  ])('%s', async (_what, entry, files, lines) => {
    const folder = await lay(await files(await samples()));
    const taken = await takeMedia(join(folder, entry));
    expect(taken.lines).toEqual(lines);
    expect(taken.problems.filter((problem) => !problem.includes('summary of it only'))).toEqual([]);
  });
});

describe('what can’t be taken is said, and a link to it stays', () => {
  it.each<[what: string, body: string, line: string, problem: RegExp]>([
    [
      'not there',
      '<video src="none.mp4"></video>',
      'p: <./none.mp4|none.mp4>',
      /^a recording was not taken: none\.mp4: /,
    ],
    [
      'no film at all',
      '<video src="note.mp4" title="T"></video>',
      'p: <./note.mp4|T>',
      /“note\.mp4” is no recording and no PDF/,
    ],
    ['a form that pages can’t play', '<video src="hevc.mp4"></video>', 'p: <./hevc.mp4|hevc.mp4>', /HEVC/],
    [
      'a picture',
      '<audio src="cover.png"></audio>',
      'p: <./cover.png|cover.png>',
      /“cover\.png” is no recording/,
    ],
    [
      'a text to download',
      '<div class="wp-block-file"><a href="note.mp4">Note</a></div>',
      'p: <./note.mp4|Note>',
      /^a document was not taken: note\.mp4: /,
    ],
    [
      'outside',
      '<video src="../../../../secret.mp4"></video>',
      'p: <../../../../secret.mp4|secret.mp4>',
      /lies outside/,
    ],
    [
      'by a link that leads out',
      '<video src="link.mp4"></video>',
      'p: <./link.mp4|link.mp4>',
      /lies outside/,
    ],
    ['a pipe', '<video src="pipe.mp4"></video>', 'p: <./pipe.mp4|pipe.mp4>', /it is no file/],
    ['a folder', '<video src="folder.mp4"></video>', 'p: <./folder.mp4|folder.mp4>', /it is no file/],
    ['100 GB of nothing', '<video src="huge.mp4"></video>', 'p: <./huge.mp4|huge.mp4>', /is no recording/],
    [
      'on another computer',
      '<video src="https://x.example/a.mp4"></video>',
      'p: <https://x.example/a.mp4|a.mp4>',
      /fetches nothing unless/,
    ],
  ])('%s', async (_what, body, line, problem) => {
    const { hevc, cover } = await samples();
    const folder = await lay({
      'a/b/c/page.html': page(body),
      'a/b/c/hevc.mp4': hevc,
      'a/b/c/cover.png': cover,
      'a/b/c/note.mp4': 'Dear editor',
    });
    const beside = join(folder, 'a/b/c');
    await writeFile(join(folder, '../secret.mp4'), hevc);
    await symlink(join(folder, '../secret.mp4'), join(beside, 'link.mp4'));
    execFileSync('mkfifo', [join(beside, 'pipe.mp4')]);
    await mkdir(join(beside, 'folder.mp4'));
    await writeFile(join(beside, 'huge.mp4'), '');
    await truncate(join(beside, 'huge.mp4'), 100_000_000_000);
    const { lines, problems, formats } = await takeMedia(join(beside, 'page.html'));
    expect(lines).toEqual(['p: Words of it.', line]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(formats).toEqual([]);
  });

  it('an address that runs a script is none', async () => {
    const folder = await lay({ 'a.html': page('<video src="javascript:alert(1)" title="T"></video>') });
    const { lines, problems } = await takeMedia(join(folder, 'a.html'));
    expect(lines).toEqual(['p: Words of it.']);
    expect(problems).toEqual([expect.stringMatching(/javascript:alert\(1\): its address leads nowhere/)]);
  });

  it('a poster with a script and subtitles that are none are left, the film comes', async () => {
    const { film } = await samples();
    const folder = await lay({
      'a.html': page('<video src="gate.mp4" poster="p.svg"><track src="no.vtt"></video>'),
      'gate.mp4': film,
      'p.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" width="0" height="0"></svg>',
      'no.vtt': 'Dear editor',
    });
    const { lines, problems, formats } = await takeMedia(join(folder, 'a.html'));
    expect(lines).toEqual(['p: Words of it.', 'video mp4:  |  () []']);
    expect(problems).toEqual([
      expect.stringMatching(/^a picture was not taken: p\.svg: /),
      'a file of subtitles was not taken: no.vtt: it holds no subtitles',
    ]);
    expect(formats).toEqual(['mp4']);
  });
});
