import Papa from 'papaparse';

/**
 * The rows of a CSV file (RFC 4180) by the names in its first line, in which commas, semicolons or tabs stand between
 * values. Quotes may hold line breaks; what is cut short ends where the file does.
 */
export function csvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, meta } = Papa.parse<Readonly<Record<string, string | undefined>>>(text, {
    header: true,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    transformHeader: (name) => name.trim(),
  });
  const names = meta.fields ?? [];
  return data.map((row) => Object.fromEntries(names.map((name) => [name, row[name] ?? ''])));
}
