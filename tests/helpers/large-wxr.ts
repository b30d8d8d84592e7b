import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { wxr, wxrItem } from './wxr.ts';

/** Writes a WordPress export of many posts, each about `words` words long, piece by piece. */
export async function writeLargeWxr(path: string, posts: number, words = 300): Promise<void> {
  const [start = '', end = ''] = wxr('<!-- items -->').split('<!-- items -->');
  function* pieces(): Generator<string> {
    yield start;
    for (let number = 1; number <= posts; number += 1) yield `${post(number, words)}\n`;
    yield end;
  }
  await pipeline(Readable.from(pieces()), createWriteStream(path));
}

function post(number: number, words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 60) }, (_, index) =>
    Array.from({ length: 60 }, (__, word) => `word${(number * 7 + index * 60 + word) % 997}`).join(' '),
  );
  return wxrItem({
    id: number,
    title: `Post number ${number}`,
    link: `https://w.example/2019/06/post-number-${number}/`,
    content: paragraphs
      .map((text) => `<!-- wp:paragraph -->\n<p>${text}</p>\n<!-- /wp:paragraph -->`)
      .join('\n\n'),
    terms: [
      ['category', `Section ${number % 8}`],
      ['post_tag', `tag ${number % 200}`],
    ],
  });
}
