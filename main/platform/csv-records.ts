import Papa from 'papaparse';

/** A line of a table. */
interface CsvRecord {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly values: readonly string[];
  /** A quotation mark stands where none can; what belongs to which value is a guess. */
  readonly isMisquoted: boolean;
}

interface CsvTable {
  readonly records: readonly CsvRecord[];
  /** The line of a quotation mark that nothing closes; all that follows is one value then. */
  readonly unclosed: number | null;
}

/** In characters. */
const mostOfNames = 16_384;

/**
 * A CSV file (RFC 4180), the line with the names first; commas, semicolons or tabs stand between values, and quotes may hold line
 * breaks. Empty lines are left out.
 */
export function csvRecords(source: string, most = 0): CsvTable {
  const text = source.replace(/^\ufeff/, '');
  const records: CsvRecord[] = [];
  let unclosed: number | null = null;
  let [line, from] = [1, 0];
  Papa.parse<readonly string[]>(text, {
    delimiter: delimiterIn(text),
    preview: most,
    step: ({ data: values, errors, meta }) => {
      const codes = errors.map(({ code }) => code);
      if (codes.includes('MissingQuotes')) unclosed = line;
      if (values.some((value) => value.trim() !== ''))
        records.push({ line, values, isMisquoted: codes.includes('InvalidQuotes') });
      line += breaksIn(text, from, meta.cursor);
      from = meta.cursor;
    },
  });
  return { records, unclosed };
}

/** What stands most often between the names: values hold commas, too. */
function delimiterIn(text: string): string {
  const names = text.slice(0, mostOfNames).split(/[\r\n]/, 1)[0] ?? '';
  const counted = [',', ';', '\t'].map((sign) => ({ sign, count: names.split(sign).length }));
  return counted.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ',';
}

/** "\r\n" is one. */
function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === 0x0a || (sign === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) count += 1;
  }
  return count;
}
