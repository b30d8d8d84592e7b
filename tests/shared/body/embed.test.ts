import { describe, expect, it } from 'vitest';
import { bodyOf } from '#shared/body/body.schema.ts';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { frameOrigins } from '#shared/body/nodes/embed/embed-frames.ts';
import { embedOf, embedProviders } from '#shared/body/nodes/embed/embed-providers.ts';
import { outline } from './from-html/outline.ts';

const video = 'https://www.youtube.com/watch?v=AlvaneFlood';

describe('an address that can be embedded', () => {
  it.each([
    ['https://youtu.be/AlvaneFlood?si=x', video, 'https://www.youtube-nocookie.com/embed/AlvaneFlood'],
    [
      'http://m.youtube.com/watch?app=m&v=AlvaneFlood&t=9',
      video,
      'https://www.youtube-nocookie.com/embed/AlvaneFlood',
    ],
    [
      '//www.youtube.com/embed/AlvaneFlood?rel=0',
      video,
      'https://www.youtube-nocookie.com/embed/AlvaneFlood',
    ],
    [
      'https://www.youtube.com/shorts/AlvaneFlood',
      video,
      'https://www.youtube-nocookie.com/embed/AlvaneFlood',
    ],
    [
      'https://player.vimeo.com/video/123456',
      'https://vimeo.com/123456',
      'https://player.vimeo.com/video/123456?dnt=1',
    ],
    [
      'https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2Ir',
      'https://open.spotify.com/episode/4rOoJ6Egrf8K2Ir',
      'https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2Ir',
    ],
    [
      'https://twitter.com/desk/status/12345?s=20',
      'https://x.com/desk/status/12345',
      'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=12345',
    ],
    [
      'https://www.instagram.com/desk/p/Ab-1_x/',
      'https://www.instagram.com/p/Ab-1_x/',
      'https://www.instagram.com/p/Ab-1_x/embed/',
    ],
    [
      'https://soundcloud.com/desk/the-river',
      'https://soundcloud.com/desk/the-river',
      'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fdesk%2Fthe-river',
    ],
    [
      'https://datawrapper.dwcdn.net/aB3dE/12/',
      'https://datawrapper.dwcdn.net/aB3dE/',
      'https://datawrapper.dwcdn.net/aB3dE/',
    ],
    [
      'https://flo.uri.sh/visualisation/99/embed',
      'https://public.flourish.studio/visualisation/99/',
      'https://flo.uri.sh/visualisation/99/embed',
    ],
  ])('%s', (address, url, frame) => {
    expect(embedOf(address)).toMatchObject({ url, frame });
    // Its own page leads to the same thing again: what is saved stays as it is.
    expect(embedOf(url)?.url).toBe(url);
  });

  it.each([
    'https://example.org/watch?v=AlvaneFlood',
    'https://youtube.com.example.org/watch?v=AlvaneFlood',
    'https://www.youtube.com/@desk',
    'https://www.youtube.com/watch?v=tooShort',
    'javascript:https://youtu.be/AlvaneFlood',
    'youtu.be/AlvaneFlood',
    'https://x.com/desk',
    '',
  ])('is none: %j', (address) => {
    expect(embedOf(address)).toBeNull();
  });

  it('frames nothing but what its provider says', () => {
    for (const { frameOrigin } of embedProviders) expect(new URL(frameOrigin).origin).toBe(frameOrigin);
  });
});

describe('what a source embeds', () => {
  it.each([
    [
      'a frame with its title',
      '<p>A</p><p><iframe src="https://www.youtube.com/embed/AlvaneFlood" title="The gates close"></iframe></p><p>B</p>',
      ['p: A', `embed youtube ${video}: The gates close`, 'p: B'],
    ],
    [
      'a frame that its player named',
      '<iframe data-src="https://player.vimeo.com/video/123456" title="vimeo video player"></iframe>',
      ['embed vimeo https://vimeo.com/123456: '],
    ],
    [
      'a bare address in WordPress’s figure',
      '<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/AlvaneFlood\n</div><figcaption>The gates</figcaption></figure>',
      [`embed youtube ${video}: The gates`],
    ],
    [
      'words around it stay',
      '<p>See <iframe src="https://www.youtube.com/embed/AlvaneFlood"></iframe> now</p>',
      ['p: See', `embed youtube ${video}: `, 'p: now'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(outline(blocksFromHtml(html).blocks)).toEqual(blocks);
    expect(blocksFromHtml(html).leftOut).toEqual([]);
  });

  it('of anybody else stays behind, and is reported', () => {
    const { blocks, leftOut } = blocksFromHtml('<p>A</p><iframe src="https://ads.example/x"></iframe>');
    expect(outline(blocks)).toEqual(['p: A']);
    expect(leftOut).toEqual(['iframe https://ads.example/x']);
  });

  it('gives a page leave to frame its providers only, each once', () => {
    const embed = (url: string): object => ({
      type: 'embed',
      version: 1,
      url,
      provider: '',
      title: '',
      thumbnail: null,
    });
    const body = bodyOf([embed(video), embed('https://vimeo.com/123456'), embed(video)]);
    expect(frameOrigins(body)).toEqual(['https://player.vimeo.com', 'https://www.youtube-nocookie.com']);
    expect(frameOrigins(bodyOf([]))).toEqual([]);
  });
});
