import { csvRecords } from './csv-records.ts';

/**
 * The rows of a CSV file (RFC 4180) by the names in its first line; of two columns of one name the first counts. What is cut short
 * ends where the file does.
 */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [heading, ...rows] = csvRecords(text).records.map(({ values }) => values);
  const names = heading?.map((name) => name.trim()) ?? [];
  return rows.map((values) =>
    Object.fromEntries(names.map((name, at) => [name, values[at] ?? '']).toReversed()),
  );
}
