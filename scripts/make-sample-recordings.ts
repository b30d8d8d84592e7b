import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes the sample newsroom's sound and document anew, in a folder: `node scripts/make-sample-recordings.ts <folder>`. Then
 * `galley media add` takes them in.
 */
const rate = 16_000;
const [folder = '.'] = process.argv.slice(2);
await writeFile(join(folder, 'flood-bell.wav'), bell([0, 1.4, 2.8], 5));
await writeFile(
  join(folder, 'flood-barrier-vote.pdf'),
  page('How the council voted on the flood barrier', [
    'For: 14 members, among them both members for Lower Quay.',
    'Against: 6 members, who asked for the notebooks to be printed first.',
    'Absent: 1 member, on the ten past eleven to Keel.',
  ]),
);

/** A bell struck at these seconds: partials of a church bell, the higher ones gone the sooner. Mono, 16 bits. */
function bell(strokes: readonly number[], seconds: number): Buffer {
  const partials = [0.5, 1, 1.2, 1.5, 2, 2.67, 4];
  const samples = Buffer.alloc(seconds * rate * 2);
  for (let at = 0; at < seconds * rate; at += 1) {
    const sum = strokes.reduce((total, begin) => {
      const time = at / rate - begin;
      if (time < 0) return total;
      const tones = partials.map(
        (ratio) => Math.sin(2 * Math.PI * 330 * ratio * time) * Math.exp(-time * (0.6 + ratio)),
      );
      return total + tones.reduce((all, tone) => all + tone, 0) / partials.length;
    }, 0);
    samples.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sum)) * 28_000), at * 2);
  }
  const head = Buffer.alloc(44);
  head.write('RIFF\0\0\0\0WAVEfmt ', 0, 'latin1');
  head.writeUInt32LE(36 + samples.length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** One page of plain words as PDF 1.4, in a face that every reader has. */
function page(title: string, lines: readonly string[]): Buffer {
  const show = (words: string, size: number, y: number): string =>
    `BT /F1 ${size} Tf 72 ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`;
  const content = [show(title, 18, 720), ...lines.map((line, at) => show(line, 12, 680 - at * 20))].join(
    '\n',
  );
  const objects = [
    '<</Type /Catalog /Pages 2 0 R>>',
    '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const count = objects.length + 1;
  const table = `xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}`;
  return Buffer.from(
    `${text}${table}trailer\n<</Size ${count} /Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
