import { expect, test } from 'vitest';
import { blocksFromHtml } from '#shared/body/from-html.ts';
import { paragraph, text } from '#tests/helpers/body-nodes.ts';

const who = 'cite="mailto:Ana%20Lima" datetime="2026-11-01T10:00"';

test.each<[name: string, html: string, blocks: readonly object[], deleted: readonly string[]]>([
  [
    'of Word come in as accepted',
    `<p class=MsoNormal>The tide <span class=msoIns><ins ${who}>always </ins></span><span class=msoDel><del ${who}>never </del></span>comes.</p>`,
    [paragraph('The tide always comes.')],
    ['never'],
  ],
  [
    'keep the marks that the words have',
    `<p>It <span class=msoIns><ins ${who}><b>did</b></ins></span> come.</p>`,
    [paragraph('It ', text('did', 1), ' come.')],
    [],
  ],
  [
    'of a whole paragraph leave none',
    `<p>One.</p><p><span class=msoDel><del ${who}>Two.<o:p></o:p></del></span></p><p>Three.</p>`,
    [paragraph('One.'), paragraph('Three.')],
    ['Two.'],
  ],
  [
    'are told from what a page shows as changed',
    '<p>It costs <del datetime="2026-11-01">four</del> <ins cite="https://example.org/why">five</ins>.</p>',
    [paragraph('It costs ', text('four', 4), ' ', text('five', 8), '.')],
    [],
  ],
])('tracked changes %s', (_, html, blocks, deleted) => {
  expect(blocksFromHtml(html)).toMatchObject({ blocks, deleted });
});

test('tracked changes in a table are told of, too', () => {
  const cell = `<td>a<del ${who}>b</del></td>`;
  const { deleted } = blocksFromHtml(`<table><tr>${cell}${cell}</tr><tr>${cell}${cell}</tr></table>`);
  expect(deleted).toEqual(['b', 'b', 'b', 'b']);
});
