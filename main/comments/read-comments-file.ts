import { createHash } from 'node:crypto';
import { commentStates, ReaderComment } from '#shared/comments/reader-comment.schema.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { type DayOrder, dayOrderFor, isEitherDay, numberedDate } from '../import/day-order.ts';
import { decodeText } from '../import/decode-text.ts';
import { readPublicationDate } from '../import/publication-date.ts';
import { csvRows } from '../platform/csv-rows.ts';
import type { ForeignComment } from './comment-service.ts';

/** A comment of a file, with what the file says of where it belongs: an article's id, or its page's address. */
interface FiledComment {
  readonly comment: ForeignComment;
  readonly article: string;
  readonly page: string;
}

interface CommentsFile {
  readonly comments: readonly FiledComment[];
  /** What was not taken, each with its place in the file. */
  readonly problems: readonly string[];
  /** What was decided in reading it. */
  readonly notes: readonly string[];
}

/**
 * What the taker of the comment form exports: JSON (a list, or an object with one) or CSV with a heading line. Fields are named as
 * the form names them, or as is common. Dates that may be two days are read as the others of the file say, else as in the library's
 * `language`. ExpectedError `comments-file-unreadable` where it is neither.
 */
export function readCommentsFile(fileName: string, bytes: Uint8Array, language: string): CommentsFile {
  const text = textOf(fileName, bytes);
  const rows = (/^\s*[[{]/.test(text) ? jsonRows(fileName, text) : csvRows(text)).map(fieldsOf);
  if (rows.length === 0) throw unreadable(fileName, phrase`it holds no comments`);
  // A list of something else, whose every line would be wrong in the same way.
  if (!rows.some((field) => needed.some((name) => field(name) !== ''))) {
    throw unreadable(
      fileName,
      phrase`nothing in it is named like a comment’s text, name or date, such as “comment”, “name” and “date”. CSV says so in its first line`,
    );
  }
  const dates = rows.map((field) => field('at'));
  const reading = { found: dayOrderFor(dates, language), language };
  const comments: FiledComment[] = [];
  const problems: string[] = [];
  for (const [index, field] of rows.entries()) {
    const read = readRow(field, reading);
    if ('wrong' in read) problems.push(phrase`${fileName}, comment ${index + 1}: ${read.wrong.join('; ')}`);
    else comments.push(read);
  }
  return {
    comments,
    problems,
    notes: [...orderNote(fileName, dates, reading), ...stateNotes(fileName, rows)],
  };
}

interface DateReading {
  readonly found: ReturnType<typeof dayOrderFor>;
  readonly language: string;
}

function orderNote(fileName: string, dates: readonly string[], { found, language }: DateReading): string[] {
  const either = dates.find(isEitherDay);
  if (either === undefined || found === null) return [];
  const day = numberedDate(either)?.of(found.order);
  return [
    found.because === null
      ? phrase`${fileName}: “${either}” is ${day}, and other dates in the same way, as they are written in “${language}”`
      : phrase`${fileName}: “${either}” is ${day}, and other dates in the same way, as “${found.because}” can be read in no other`,
  ];
}

function stateNotes(fileName: string, rows: readonly Fields[]): readonly string[] {
  const unknown = new Set(rows.map((field) => field('state')).filter((state) => stateOf(state) === null));
  return [...unknown].map(
    (state) =>
      phrase`${fileName}: “${state}” is no status that is known here; what has it waits for approval`,
  );
}

function textOf(fileName: string, bytes: Uint8Array): string {
  try {
    return decodeText(bytes, fileName);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw unreadable(fileName, phrase`it is no text. Export the comments as CSV or JSON`);
  }
}

type Row = Readonly<Record<string, unknown>>;

function jsonRows(fileName: string, text: string): readonly Row[] {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable(fileName, phrase`it isn’t JSON`);
  }
  const lists = isRow(json) ? Object.values(json).filter(Array.isArray) : [];
  const list: unknown = Array.isArray(json) ? json : lists[0];
  if (!Array.isArray(list)) throw unreadable(fileName, phrase`it holds no list of comments`);
  return list.map((one: unknown) => (isRow(one) ? one : {}));
}

/** The names that the form gives its fields come first. */
const names = {
  id: ['id', '_id', 'uid', 'uuid'],
  parent: ['parent', 'parent_id', 'parentid', 'reply_to', 'replyto', 'in_reply_to'],
  article: ['article', 'article_id', 'articleid'],
  page: ['page', 'page_url', 'path', 'permalink'],
  text: ['comment', 'text', 'body', 'message', 'content'],
  name: ['name', 'author', 'author_name'],
  website: ['url', 'website', 'homepage'],
  at: ['at', 'date', 'created_at', 'createdat', 'submitted_at', 'timestamp', 'time'],
  state: ['state', 'status', 'approved'],
} as const;

/** What must be there. */
const needed = ['text', 'name', 'at'] as const;

/** In lower case, as systems for comments name them. */
const states: Readonly<Record<ReaderComment['state'], readonly string[]>> = {
  pending: ['', 'pending', 'unapproved', 'hold', 'waiting', 'new', 'false', '0'],
  approved: ['approved', 'approve', 'published', 'true', '1'],
  spam: ['spam'],
  trash: ['trash', 'trashed', 'deleted'],
};

function stateOf(word: string): ReaderComment['state'] | null {
  return commentStates.find((state) => states[state].includes(word.toLowerCase())) ?? null;
}

type Fields = (name: keyof typeof names) => string;

function fieldsOf(row: Row): Fields {
  const lower = new Map(Object.entries(row).map(([name, value]) => [name.trim().toLowerCase(), value]));
  return (name) => {
    const value = names[name].map((one) => lower.get(one)).find((one) => one !== undefined && one !== null);
    return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : '';
  };
}

/** All that keeps it from being taken, where something does. A website that is no web address is left out: the words matter. */
function readRow(
  field: Fields,
  { found, language }: DateReading,
): FiledComment | { readonly wrong: readonly string[] } {
  const at = instantOf(field('at'), found?.order ?? null);
  const undated = at === null ? [whyUndated(field('at'), language)] : [];
  const essence = [field('article'), field('page'), field('name'), at, field('text')];
  const origin =
    field('id') || createHash('sha256').update(JSON.stringify(essence)).digest('hex').slice(0, 20);
  const website = ReaderComment.shape.website.safeParse(field('website') || null);
  const parsed = ReaderComment.omit({ id: true, parent: true }).safeParse({
    name: field('name'),
    website: website.success ? website.data : null,
    at: at ?? new Date(0).toISOString(),
    text: field('text').replace(/\r\n?/g, '\n'),
    state: stateOf(field('state')) ?? 'pending',
    origin: `file:${origin}`,
  });
  if (!parsed.success) return { wrong: [...parsed.error.issues.map(({ message }) => message), ...undated] };
  if (at === null) return { wrong: undated };
  const { name, website: site, text, state } = parsed.data;
  const parent = field('parent');
  return {
    comment: {
      ...{ name, website: site, at, text, state },
      origin: `file:${origin}`,
      parentOrigin: parent === '' ? null : `file:${parent}`,
    },
    article: field('article'),
    page: field('page'),
  };
}

function whyUndated(date: string, language: string): string {
  return isEitherDay(date)
    ? phrase`its date, “${date}”, may be two days: neither the file's other dates nor the library's language, “${language}”, say which. Write it as 2024-12-31, or name the language's region, such as en-GB`
    : phrase`it has no date that can be read, such as 2026-11-18T12:00:00Z`;
}

/** One without a zone is UTC, wherever this runs. JavaScript writes the zone's name in brackets behind its offset. */
function instantOf(text: string, order: DayOrder | null): string | null {
  const date = readPublicationDate(text.replace(/\s*\([^()]*\)$/, ''), 'UTC', order);
  return date === null ? null : new Date(date.at).toISOString();
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreadable(fileName: string, reason: string): ExpectedError {
  return new ExpectedError('comments-file-unreadable', phrase`${fileName} can't be taken: ${reason}.`);
}
