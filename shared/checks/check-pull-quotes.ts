import type { Article } from '../articles/article.schema.ts';
import { PullQuote } from '../body/nodes/pull-quote/pull-quote.schema.ts';
import { sourceState } from '../body/nodes/pull-quote/quote-source.ts';
import { plainText, textOf } from '../body/plain-text.ts';
import type { KnownNode } from '../body/walk-body.ts';
import { phrase } from '../messages/phrase.ts';
import { bodyField, type Finding, ruleFinding } from './finding.ts';
import { textLines } from './text-lines.ts';

/** What somebody should look at in the pull quotes of a body: whether the text still says it, and who speaks. */
export function checkPullQuotes(article: Article, nodes: readonly KnownNode[]): readonly Finding[] {
  // An empty one prints nothing.
  const quotes = nodes.filter((node) => node.type === 'pull-quote' && textOf(node).trim() !== '');
  if (quotes.length === 0) return [];
  const texts = nodes.filter(({ type }) => type !== 'pull-quote').map(textOf);
  const running = plainWords(plainText(article.body, ['pull-quote']));
  return quotes.flatMap((quote) => [
    ...(changed(quote, texts) ?? unquoted(quote, running)),
    ...unattributed(quote),
  ]);
}

/** By the sentence that it was taken from; `null` where nobody noted one, or it still stands. */
function changed(quote: KnownNode, texts: readonly string[]): readonly Finding[] | null {
  const state = sourceState(PullQuote.parse(quote.node).source, texts);
  if (state.is === 'changed') {
    const message = phrase`The sentence that this pull quote was taken from now reads: “${state.now}” Quote it so, or keep the quote.`;
    return [ruleFinding('pull-quote-changed', bodyField(quote.path), message)];
  }
  if (state.is === 'gone') {
    const message = phrase`The sentence that this pull quote was taken from is no longer in the text: take the quote out, or keep it.`;
    return [ruleFinding('pull-quote-changed', bodyField(quote.path), message)];
  }
  return null;
}

/**
 * Its sentences don't stand in the running text, one after the other, apart from how quotation marks and spaces are set. Between
 * two may be what was left out, or who said it.
 */
function unquoted(quote: KnownNode, running: string): readonly Finding[] {
  return textLines([quote])
    .filter(({ path }) => path.endsWith('/pull-quote-text'))
    .filter(({ text }) => !standsIn(running, text.split(sentenceEnds).map(plainWords)))
    .map(({ path }) => {
      const message = phrase`The text no longer says what this pull quote quotes: change the one or the other.`;
      return ruleFinding('pull-quote-changed', bodyField(path), message);
    });
}

const sentenceEnds = /…|(?<=[.!?。！？]['"’”»」]*)\s+/u;

function standsIn(running: string, sentences: readonly string[]): boolean {
  let from = 0;
  return sentences.every((sentence) => {
    const at = running.indexOf(sentence, from);
    from = at + sentence.length;
    return at >= 0;
  });
}

function unattributed(quote: KnownNode): readonly Finding[] {
  const speaker = quote.children.find(({ type }) => type === 'pull-quote-attribution');
  if (speaker !== undefined && textOf(speaker).trim() !== '') return [];
  const message = phrase`The pull quote doesn’t say who speaks: name the speaker below it.`;
  return [ruleFinding('pull-quote-unattributed', bodyField(quote.path), message)];
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
