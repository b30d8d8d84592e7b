import { Liquid, LiquidError } from 'liquidjs';
import { escapeText, Html } from '#shared/html/html.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { checkMarkup } from './check-markup.ts';
import { fillHoles, hasHoleSigns, holeFor, withoutHoleSigns } from './page-parts.ts';
import { ThemeError } from './theme-error.ts';

/** A theme's templates, read and free of what they can't say. */
export interface ThemeTemplates {
  readonly has: (name: string) => boolean;
  /**
   * `data` is all that the template knows; `everywhere` is known to those that it renders, too. ThemeError where the template
   * asks for what there isn't, takes too long or prints what it must not.
   */
  readonly render: (name: string, data: object, everywhere: object) => Html;
}

/** A template's name without its ending, with its text. */
type TemplateSources = ReadonlyMap<string, string>;

const limits = {
  /** Characters of one template. */
  parseLimit: 200_000,
  /** Milliseconds of one page: far beyond what any page needs, so that no honest one depends on the machine. */
  renderLimit: 10_000,
  /** Steps of loops and characters of texts made, as LiquidJS counts them. */
  memoryLimit: 5_000_000,
};

/** What templates may use of LiquidJS: nothing that knows the time, chance or files, or prints what isn't escaped. */
const tags = 'assign for case comment render cycle if raw unless break continue echo liquid #'.split(' ');
const filters =
  `abs append at_least at_most capitalize ceil compact concat default divided_by downcase first floor join
  last lstrip map minus modulo plus prepend remove remove_first replace replace_first reverse reject round rstrip size
  slice sort split strip strip_newlines sum times truncate truncatewords uniq upcase where`.split(/\s+/);

/** Reads all templates at once. ThemeError for the first that can't be understood. */
export function readTemplates(folder: string, sources: TemplateSources): ThemeTemplates {
  const parts: Html[] = [];
  const print = (value: unknown): string => {
    if (value instanceof Html) return holeFor(parts.push(value) - 1);
    if (value === null || value === undefined || value === false) return '';
    return withoutHoleSigns(escapeText(String(value)));
  };
  const engine = new Liquid({
    templates: Object.fromEntries(sources),
    relativeReference: false,
    cache: true,
    ownPropertyOnly: true,
    strictFilters: true,
    strictVariables: true,
    lenientIf: true,
    outputEscape: print,
    ...limits,
  });
  keepOnly(engine.tags, tags);
  keepOnly(engine.filters, filters);
  const failed = (error: unknown, name: string): never => {
    throw explain(folder, error, name);
  };
  for (const [name, source] of sources) {
    if (hasHoleSigns(source))
      throw new ThemeError(
        fileOf(folder, name),
        null,
        phrase`it has characters that Galley keeps for itself`,
      );
    try {
      engine.parseFileSync(name);
    } catch (error) {
      failed(error, name);
    }
  }
  const places = (mark: string): ThemeError['file'] | undefined =>
    [...sources].find(([, source]) => source.toLowerCase().includes(mark))?.[0];

  return {
    has: (name) => sources.has(name),
    render: (name, data, everywhere) => {
      parts.length = 0;
      let printed = '';
      try {
        printed = String(engine.renderFileSync(name, data, { globals: everywhere }));
      } catch (error) {
        failed(error, name);
      }
      const { fault, hasMain } = checkMarkup(printed);
      if (fault !== null) {
        const mark = fault.element === null ? null : `<${fault.element}`;
        const source = (mark === null ? undefined : places(mark)) ?? name;
        const at = mark === null ? -1 : (sources.get(source) ?? '').toLowerCase().indexOf(mark);
        const line = at === -1 ? null : (sources.get(source) ?? '').slice(0, at).split('\n').length;
        throw new ThemeError(fileOf(folder, source), line, `${fault.message}.`);
      }
      if (name === 'layout' && !hasMain) {
        throw new ThemeError(
          fileOf(folder, name),
          null,
          phrase`it must print <main id="main">, where “Skip to content” leads.`,
        );
      }
      const own = [...parts];
      return Html.trusted(fillHoles(printed, (index) => own[index]));
    },
  };
}

function fileOf(folder: string, name: string): string {
  return `${folder}/${name}.liquid`;
}

/** With the file and the line, as LiquidJS knows them. */
function explain(folder: string, error: unknown, name: string): unknown {
  if (error instanceof RangeError) {
    return new ThemeError(fileOf(folder, name), null, phrase`its templates render each other without end.`);
  }
  if (!LiquidError.is(error)) return error;
  const [message = ''] = error.message.split(/, (?:file:|line:)/);
  const { token } = error;
  const [line] = token.getPosition();
  const file = token.file?.replace(/\.liquid$/, '') ?? name;
  const isEndless = error.originalError instanceof RangeError;
  return new ThemeError(
    fileOf(folder, file),
    line ?? null,
    isEndless ? phrase`its templates render each other without end.` : `${message}.`,
  );
}

function keepOnly(all: Record<string, unknown>, kept: readonly string[]): void {
  for (const name of Object.keys(all)) if (!kept.includes(name)) delete all[name];
}
