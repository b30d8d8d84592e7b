import { describe, expect, it } from 'vitest';
import { shownHtml } from '#main/import/sites/wordpress/classic-html.ts';
import { fillBlocks } from '#main/import/sites/wordpress/dynamic-blocks.ts';
import { commentsOf } from '#main/import/sites/wordpress/wxr-comments.ts';

/** Each took minutes or hours: a search for an end that isn't there began anew at each start. */
describe('a text made to keep one waiting is read in seconds:', { timeout: 20_000 }, () => {
  it.each<[what: string, text: string]>([
    ['spaces', `a${' '.repeat(300_000)}b`],
    ['empty lines', `a${'\n '.repeat(300_000)}b`],
    ['lists without end', '<ul> '.repeat(100_000)],
    ['several elements without end', '<ul> <ol> <table> <pre> '.repeat(30_000)],
    ['tags without end', '<p '.repeat(150_000)],
    ['captions without end', '[caption] '.repeat(50_000)],
    ['captions that don’t end', '[caption '.repeat(50_000)],
    ['embeds without end', '[embed]'.repeat(50_000)],
    ['embeds of spaces', `[embed]${' '.repeat(200_000)}x`],
    ['players that don’t end', '[audio '.repeat(50_000)],
    ['players and spaces', `[audio]${' '.repeat(200_000)}`.repeat(2)],
    ['playlists that don’t end', '[playlist '.repeat(50_000)],
    ['galleries that don’t end', '[gallery '.repeat(50_000)],
    ['words in two brackets that don’t end', '[[abcd '.repeat(60_000)],
    ['plugins’ shortcodes that don’t end', '[abcd '.repeat(60_000)],
    ['picture in a caption without end', `[caption]${'<a '.repeat(50_000)}[/caption]`],
  ])('%s', (_what, text) => {
    expect(shownHtml(text, () => []).html.length).toBeGreaterThan(0);
  });

  it.each([
    ['blocks that don’t end', '<!-- wp:block '.repeat(50_000)],
    ['blocks with an end far away', `${'<!-- wp:my/block {"a":'.repeat(50_000)}/-->`],
  ])('%s', (_what, text) => {
    expect(fillBlocks(text, () => undefined).html.length).toBeGreaterThan(0);
  });

  it.each<[what: string, content: string]>([
    ['links without end', '<a href="x">'.repeat(20_000)],
    ['addresses without end', '<a href="'.repeat(20_000)],
    ['tags without end', '<a '.repeat(100_000)],
  ])('a comment of %s', (_what, content) => {
    const texts = new Map([
      ['wp:comment_id', '1'],
      ['wp:comment_approved', '1'],
      ['wp:comment_content', content],
    ]);
    expect(commentsOf([texts]).length).toBeLessThanOrEqual(1);
  });
});
