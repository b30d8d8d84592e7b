import type { Context, LineItem } from './flow.ts';
import { type Run, trimEnd } from './inline-run.ts';
import type { LinkTarget } from './link-target.ts';

/** A text run while it grows: joined once at the end, since a line may have a million pieces. */
interface GrowingText {
  readonly kind: 'text';
  readonly pieces: string[];
  readonly format: number;
  readonly link: LinkTarget | null;
  readonly language: string | null;
}
type Growing = GrowingText | Exclude<Run, { kind: 'text' }>;

/**
 * Collects the words of one line and folds white space as browsers do (CSS Text, 4.1). A single no-break space is the
 * writer's; runs of them are how editors fake wider gaps, and fold like other space.
 */
export class LineBuilder {
  #runs: Growing[] = [];
  #context: Context | null = null;
  readonly #finish: (line: LineItem) => void;
  readonly #keepsTabs: boolean;

  constructor(finish: (line: LineItem) => void, keepsTabs: boolean) {
    this.#finish = finish;
    this.#keepsTabs = keepsTabs;
  }

  get endsWithBreak(): boolean {
    return this.#runs.at(-1)?.kind === 'break';
  }

  add(written: string, context: Context): void {
    const text = cleaned(written);
    if (context.keepsWhitespace) this.#addLines(text.replace(lineEnds, '\n'), context);
    else
      text.split(lineEnds).forEach((line, index) => {
        if (index > 0) this.addBreak(context);
        if (this.#keepsTabs) this.#addTabbed(line, context, (words) => this.#folded(words));
        else this.#append(this.#folded(line), context);
      });
  }

  /** A space before and after what stands apart from the words beside it. */
  addSpace(context: Context): void {
    this.#append(this.#folded(' '), context);
  }

  addBreak(context: Context): void {
    this.#addBetween('break', context);
  }

  addTab(context: Context): void {
    this.#addBetween('tab', context);
  }

  /** At the start of a line there are no words that it could be about; it stands there all the same. */
  addNote(children: readonly object[], context: Context): void {
    this.#context ??= context;
    this.#runs.push({ kind: 'note', children, link: null, language: null });
  }

  /** Hands the line over, if it has words. */
  end(): void {
    const runs = trimEnd(
      this.#runs.map((run) => (run.kind === 'text' ? { ...run, text: run.pieces.join('') } : run)),
    );
    const context = this.#context;
    this.#runs = [];
    this.#context = null;
    if (runs.length > 0 && context !== null) this.#finish({ kind: 'line', context, runs });
  }

  #addLines(text: string, context: Context): void {
    text.split('\n').forEach((line, index) => {
      if (index > 0) this.addBreak(context);
      this.#addTabbed(line, context, (words) => words);
    });
  }

  /** `words` gives the words between two tabs as they stay. */
  #addTabbed(line: string, context: Context, words: (part: string) => string): void {
    line.split('\t').forEach((part, tab) => {
      if (tab > 0) this.addTab(context);
      this.#append(words(part), context);
    });
  }

  #append(text: string, context: Context): void {
    if (text === '') return;
    this.#context ??= context;
    const last = this.#runs.at(-1);
    const { format, link, language } = context;
    const goesOn = last?.kind === 'text' && last.format === format && last.link === link;
    if (goesOn && last.language === language) last.pieces.push(text);
    else this.#runs.push({ kind: 'text', pieces: [text], format, link, language });
  }

  /** At the start of a line nobody sees it, but in code, whose first line may be indented. */
  #addBetween(kind: 'break' | 'tab', { link, language, code }: Context): void {
    if (this.#runs.length === 0 && code === null) return;
    if (code === null) this.#dropSpaceAtEnd();
    this.#runs.push({ kind, link, language });
  }

  #folded(text: string): string {
    const folded = text.replace(/[ \t\n\r\f\u00a0]{2,}|[\t\n\r\f]/g, ' ');
    const last = this.#runs.at(-1);
    const isAtSpace =
      last?.kind === 'text' ? /[ \u00a0]$/.test(last.pieces.at(-1) ?? '') : last?.kind !== 'note';
    return isAtSpace ? folded.replace(/^[ \u00a0]/, '') : folded;
  }

  #dropSpaceAtEnd(): void {
    const last = this.#runs.at(-1);
    if (last?.kind !== 'text') return;
    const text = (last.pieces.pop() ?? '').replace(/[ \u00a0]$/, '');
    if (text !== '') last.pieces.push(text);
    else if (last.pieces.length === 0) this.#runs.pop();
  }
}

/** Without what isn't a character: controls (but white space), byte order marks, halves of pairs. */
function cleaned(written: string): string {
  const text = written.replace(strays, '');
  return text.isWellFormed() ? text : text.toWellFormed();
}

/** How Pages and slides end a line inside a paragraph. */
const lineEnds = /[\v\u2028\u2029]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are what it looks for.
const strays = /[\0-\x08\x0e-\x1f\x7f-\x9f\ufeff]/g;
