import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { filesNamed, picturesNamed } from '#shared/body/from-html/media-sources.ts';
import { isTranscript, recordingCredit } from '#shared/body/from-html/recording-words.ts';
import { elementsIn } from '#shared/body/from-html/tree.ts';
import type { FoundFile } from '#shared/body/from-html.ts';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { MediaId } from '#shared/library/ids.ts';
import { siteMessages } from '#shared/site/messages/index.ts';
import { outline } from './outline.ts';

const id = (letter: string) => MediaId.parse(letter.padEnd(64, '0'));
const library: Readonly<Record<string, FoundFile>> = {
  'f.mp4': { media: id('f'), kind: 'video' },
  'a.mp3': { media: id('a'), kind: 'audio' },
  'd.pdf': { media: id('d'), kind: 'document' },
  '/files/d.pdf': { media: id('d'), kind: 'document' },
};
const convert = (html: string) =>
  blocksFromHtml(html, {
    picture: (source) => (source === 'p.jpg' ? { media: id('b') } : null),
    file: (source) => library[source] ?? null,
    track: (source) => (source === 'en.vtt' ? 'Said.' : null),
    base: null,
  });
const lines = (html: string): readonly string[] => outline(convert(html).blocks);

describe('a recording that the library has', () => {
  it.each<[what: string, html: string, lines: readonly string[]]>([
    ['a player alone', '<video src="f.mp4"></video>', ['video f:  |  () []']],
    [
      'amid words',
      '<p>Hear <audio src="a.mp3"></audio> this.</p>',
      ['p: Hear', 'audio a:  |  () []', 'p: this.'],
    ],
    [
      'by its sources, with a picture before it and words for old programs',
      '<video poster="p.jpg"><source src="f.mp4" type="video/mp4"><source src="f.webm">Get a <a href="f.mp4">browser</a></video>',
      ['video f behind b:  |  () []'],
    ],
    [
      'a figure of anybody’s',
      '<figure><audio src="a.mp3" title="The bell"></audio><figcaption>It <i>rings</i>. (Photo: Bo)</figcaption></figure>',
      ['audio a: The bell | It rings. (Bo) []'],
    ],
    [
      'a figure of ours',
      `<figure class="recording recording-video"><video src="f.mp4" controls preload="metadata" aria-label="The gates" poster="p.jpg" width="96" height="54" playsinline></video><figcaption><span class="recording-title">The gates <span class="recording-length">0:02</span></span> <span class="caption">At noon.</span> <small class="credit">(Recording: Bo Chen)</small><details class="transcript"><summary>Transcript</summary>
<p>One.
Two.</p>
<p>Three.</p>
</details></figcaption></figure>`,
      ['video f behind b: The gates | At noon. (Bo Chen) [One. / Two. /  / Three.]'],
    ],
    [
      'one of ours that says its length only',
      '<figure class="recording recording-audio"><audio src="a.mp3" controls></audio><figcaption><span class="recording-title"><span class="recording-length">0:02</span></span></figcaption></figure>',
      ['audio a:  |  () []'],
    ],
    [
      'WordPress’s block with a transcript behind it',
      `<!-- wp:audio --><figure class="wp-block-audio"><audio controls src="a.mp3"></audio><figcaption class="wp-element-caption">The bell (Recording: Bo)</figcaption></figure><!-- /wp:audio -->
<!-- wp:details --><details class="wp-block-details"><summary>Transcript</summary><!-- wp:paragraph --><p>Ding.</p><!-- /wp:paragraph --><p>Dong.</p></details><!-- /wp:details --><details><summary>Transcript</summary><p>Of another</p></details>`,
      ['audio a:  | The bell (Bo) [Ding. /  / Dong.]', 'details: Transcript', '  p: Of another'],
    ],
    [
      'Ghost’s card of a sound',
      '<div class="kg-card kg-audio-card"><img src="c.jpg" alt="audio-thumbnail" class="kg-audio-thumbnail"><div class="kg-audio-player-container"><audio src="a.mp3"></audio><div class="kg-audio-title">The bell</div><div class="kg-audio-player"><span class="kg-audio-current-time">0:00</span><button class="kg-audio-playback-rate">1×</button></div></div></div>',
      ['audio a: The bell |  () []'],
    ],
    [
      'Ghost’s card of a film',
      '<figure class="kg-card kg-video-card"><div class="kg-video-container"><video src="f.mp4" poster="https://img.spacergif.org/x"></video><div class="kg-video-overlay"><button>Play</button></div><div class="kg-video-player-container"><span>0:00</span></div></div><figcaption>At <b>noon</b></figcaption></figure>',
      ['video f:  | At noon () []'],
    ],
    [
      'subtitles, where there is no transcript',
      '<video src="f.mp4"><track kind="chapters" src="c.vtt"><track src="pt.vtt"><track default kind="captions" src="en.vtt"></video>',
      ['video f:  |  () [Said.]'],
    ],
    ['a film called a sound is what it is', '<audio src="f.mp4"></audio>', ['video f:  |  () []']],
    [
      'in a box, which can’t hold it',
      '<details><summary>S</summary><p>w</p><audio src="a.mp3"></audio></details>',
      ['p: S', 'p: w', 'audio a:  |  () []'],
    ],
    [
      'in a cell',
      '<table><tr><td>w<audio src="a.mp3"></audio></td><td>x</td></tr><tr><td>y</td><td>z</td></tr></table>',
      ['table: ', '  w | x', '  y | z', 'audio a:  |  () []'],
    ],
    [
      'two in a figure',
      '<figure><audio src="a.mp3"></audio><video src="f.mp4"></video><figcaption>w</figcaption></figure>',
      ['audio a:  |  () []', 'video f:  |  () []', 'p: w'],
    ],
    [
      'beside a picture',
      '<figure><img src="p.jpg" alt="x"><audio src="a.mp3"></audio><figcaption>w</figcaption></figure>',
      ['figure b(x):  ()', 'audio a:  |  () []', 'p: w'],
    ],
  ])('%s', (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
    expect(convert(html).leftOut).toEqual([]);
  });
});

describe('a recording that stays where it is', () => {
  it.each<[what: string, html: string, lines: readonly string[]]>([
    [
      'leaves a link',
      '<p>w</p><video src="https://x.example/a%20b.mp4?v=1"></video>',
      ['p: w', 'p: <https://x.example/a%20b.mp4?v=1|a b.mp4>'],
    ],
    [
      'and all its words',
      '<figure class="recording recording-audio"><audio src="https://x.example/z.mp3" aria-label="T"></audio><figcaption><span class="recording-title">T <span class="recording-length">0:02</span></span> <span class="caption">C</span> <small class="credit">(Recording: B)</small><details class="transcript"><summary>Transcript</summary><p>Said</p></details></figcaption></figure>',
      ['p: <https://x.example/z.mp3|T>', 'p: T 0:02 C (Recording: B)', 'details: Transcript', '  p: Said'],
    ],
    [
      'in Ghost’s card, without its buttons',
      '<div class="kg-card kg-audio-card"><div class="kg-audio-player-container"><audio src="/z.mp3"></audio><div class="kg-audio-title">T</div><div class="kg-audio-player"><span>0:00</span>1×</div></div></div>',
      ['p: </z.mp3|z.mp3>', 'p: T'],
    ],
    [
      'with a transcript behind it',
      '<audio src="/z.mp3"></audio><details><summary>Transcript</summary><p>w</p></details>',
      ['p: </z.mp3|z.mp3>', 'details: Transcript', '  p: w'],
    ],
    [
      'leads to no script',
      '<p>w</p><video src="javascript:alert(1)"></video><audio src="data:audio/mp3;base64,AA"></audio><audio src="vbscript:x"></audio>',
      ['p: w'],
    ],
  ])('%s', (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
    expect(convert(html).leftOut).toEqual([]);
  });

  it('is named where nobody looked for it, and leaves its link', () => {
    const { blocks, leftOut } = blocksFromHtml('<p>w</p><video src="f.mp4"></video>');
    expect(outline(blocks)).toEqual(['p: w', 'p: <./f.mp4|f.mp4>']);
    expect(leftOut).toEqual(['video f.mp4']);
  });

  it('that no reader saw is named', () => {
    const { blocks, leftOut } = convert(
      '<p>w</p><video hidden src="f.mp4"></video><video style="display: none" src="f.mp4"></video>',
    );
    expect(outline(blocks)).toEqual(['p: w']);
    expect(leftOut).toEqual(['video f.mp4', 'video f.mp4']);
  });

  it('without an address is named', () => {
    expect(convert('<p>w</p><video></video>').leftOut).toEqual(['video']);
  });
});

describe('a document', () => {
  it.each<[what: string, html: string, lines: readonly string[]]>([
    [
      'of ours',
      '<p class="file"><a href="/files/d.pdf" type="application/pdf" download="minutes.pdf">The minutes</a> <small>PDF, 1 kB</small></p>',
      ['file d: The minutes'],
    ],
    [
      'of ours without a title',
      '<p class="file"><a href="d.pdf" download="minutes.pdf">minutes.pdf</a> <small>PDF, 1 kB</small></p>',
      ['file d: '],
    ],
    [
      'of WordPress',
      '<div class="wp-block-file"><object class="wp-block-file__embed" data="d.pdf" type="application/pdf"></object><a id="x" href="d.pdf">Minutes</a><a href="d.pdf" class="wp-block-file__button" download>Download</a></div>',
      ['file d: Minutes'],
    ],
    [
      'a sound as WordPress’s download',
      '<div class="wp-block-file"><a href="a.mp3">The bell</a></div>',
      ['audio a: The bell |  () []'],
    ],
    [
      'of Ghost',
      '<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="d.pdf" title="Download" download=""><div class="kg-file-card-contents"><div class="kg-file-card-title">Minutes</div><div class="kg-file-card-caption">Of May</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">d.pdf</div></div></div></a></div>',
      ['file d: Minutes', 'p: Of May'],
    ],
    ['to save, on a line of its own', '<p><a href="d.pdf" download>Minutes</a></p>', ['file d: Minutes']],
    [
      'beside the page, on a line of its own',
      '<p> <a href="d.pdf"><b>Minutes</b></a></p>',
      ['file d: Minutes'],
    ],
    ['in a frame', '<iframe src="d.pdf" title="Minutes"></iframe>', ['file d: Minutes']],
    [
      'amid words is a link',
      '<p>See the <a href="d.pdf">minutes</a>.</p>',
      ['p: See the <./d.pdf|minutes>.'],
    ],
    [
      'of another site is a link',
      '<p><a href="https://x.example/d.pdf">Minutes</a></p>',
      ['p: <https://x.example/d.pdf|Minutes>'],
    ],
    [
      'that didn’t come stays a link',
      '<p class="file"><a href="/z.pdf" download="z.pdf">Minutes</a> <small>PDF, 1 kB</small></p>',
      ['p: </z.pdf|Minutes> PDF, 1 kB'],
    ],
    ['a page is none', '<p><a href="d.html">Minutes</a></p>', ['p: <./d.html|Minutes>']],
  ])('%s', (_what, html, expected) => {
    expect(lines(html)).toEqual(expected);
  });
});

it('names what may be taken in, each once', () => {
  const tree = parseFragment(
    '<figure><video poster="p.jpg"><source src="a.webm"><source src="a.mp4"><track src="en.vtt"></video></figure><audio src="b.mp3"></audio><audio src="b.mp3"></audio><div class="wp-block-file"><a href="c.pdf">C</a></div><p><a href="d.pdf">D</a></p><img src="e.jpg">',
  );
  expect(filesNamed(elementsIn(tree))).toEqual([
    { kind: 'recording', source: 'a.webm', addresses: ['a.webm', 'a.mp4'] },
    { kind: 'track', source: 'en.vtt', addresses: ['en.vtt'] },
    { kind: 'recording', source: 'b.mp3', addresses: ['b.mp3'] },
    { kind: 'document', source: 'c.pdf', addresses: ['c.pdf'] },
    { kind: 'document', source: 'd.pdf', addresses: ['d.pdf'] },
  ]);
  expect(picturesNamed(elementsIn(tree)).map(({ source }) => source)).toEqual(['p.jpg', 'e.jpg']);
});

it.each(['ar', 'de', 'en', 'es', 'fr', 'id', 'pt'])('words of our pages in %s are known', (language) => {
  const text = siteMessages(language);
  expect(recordingCredit(`At noon. ${text.recordingCredit('Bo Chen')}`)?.credit).toBe('Bo Chen');
  const [details] = elementsIn(parseFragment(`<details><summary>${text.transcript}</summary></details>`));
  expect(details && isTranscript(details)).toBe(true);
});

describe('what nobody writes takes no time either:', () => {
  const many = 20_000;
  it.each<[what: string, html: string]>([
    ['players beside each other', '<audio src="a.mp3"></audio>'.repeat(many)],
    [
      'players and transcripts',
      '<audio src="z.mp3"></audio><details><summary>Transcript</summary>x</details>'.repeat(many / 4),
    ],
    ['cards within cards', '<div class="kg-audio-card">'.repeat(many)],
    [
      'parts of players within each other',
      `<figure>${'<div class="kg-audio-player">'.repeat(many)}<audio src="a.mp3">`,
    ],
    ['downloads within downloads', `${'<div class="file">'.repeat(many)}<a href="z.pdf">z</a>`],
    ['links to documents', '<p><a href="z.pdf">z</a></p>'.repeat(many / 2)],
    [
      'transcripts within transcripts',
      `<audio src="a.mp3"></audio>${'<details class="transcript">'.repeat(many)}`,
    ],
  ])(
    '%s',
    (_what, html) => {
      const tree = parseFragment(html);
      filesNamed(elementsIn(tree));
      picturesNamed(elementsIn(tree));
      convert(html);
    },
    60_000,
  );
});
