/** A line that says when words are shown, of WebVTT (W3C, 4.1) and of SubRip. */
const timing = /^(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}[ \t]+-->[ \t]+(?:\d+:)?\d{1,2}:\d{2}[.,]\d{3}/;
/** Parts of WebVTT that are shown to nobody. */
const silent = /^(?:WEBVTT|NOTE|STYLE|REGION)\b/;

/**
 * What a file of subtitles says, without its times: a paragraph for each speaker's turn where the file names speakers, else one.
 * '' where it holds none.
 */
export function subtitleWords(file: string): string {
  const turns: { speaker: string; words: string }[] = [];
  const text = file.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (const block of text.split(/\n(?:[ \t]*\n)+/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => timing.test(line.trim()));
    if (at < 0 || silent.test(block.trim())) continue;
    const cue = lines.slice(at + 1).join(' ');
    const speaker = /<v(?:\.[^\s>]*)?[ \t]+([^>]+)>/.exec(cue)?.[1]?.trim() ?? '';
    const words = plain(cue);
    const last = turns.at(-1);
    if (words === '') continue;
    if (last !== undefined && last.speaker === speaker) last.words += ` ${words}`;
    else turns.push({ speaker, words });
  }
  return turns.map(({ speaker, words }) => (speaker === '' ? words : `${speaker}: ${words}`)).join('\n\n');
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '\u200e',
  rlm: '\u200f',
};

function plain(cue: string): string {
  return cue
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
