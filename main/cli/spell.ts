import type { Command } from 'commander';
import type { ArticleId } from '#shared/library/ids.ts';
import { composeSpelling } from '../compose-spelling.ts';
import { withTempFolder } from '../platform/temp-folder.ts';
import { type ArticleSpelling, misspellingsIn } from '../spelling/article-misspellings.ts';
import type { SpellingService } from '../spelling/spelling-service.ts';
import { collectIds } from './arguments.ts';
import { commandPorts, withNewsroom } from './ports.ts';
import { counted, type Terminal } from './terminal.ts';

interface SpellOptions {
  readonly library: string;
  readonly dictionary?: string;
  readonly json?: true;
}

type SpelledArticle = ArticleSpelling & { readonly article: ArticleId; readonly headline: string };

export function addSpell(program: Command, terminal: Terminal): void {
  program
    .command('spell')
    .summary('list the words that are spelled wrong')
    .description(
      'List the words of articles that no dictionary of their language knows, nor the newsroom’s names (galley.json, ' +
        'houseStyle.names), each with its field and what stands around it. Dictionaries are Galley’s own (English, Dutch), those of ' +
        'this computer’s Hunspell or LibreOffice, and one that is named; none is ever fetched. The exit code is 1 if a word is wrong.',
    )
    .argument('[id...]', 'the articles; without, all that are not in the trash', collectIds)
    .requiredOption('--library <dir>', 'the library that has them')
    .option('--dictionary <file>', 'a dictionary to use too: .oxt, or .dic with its .aff beside it')
    .option('--json', 'print [{"article": …, "dictionary": …, "words": […]}] as JSON')
    .action(async (given: readonly ArticleId[] = [], options: SpellOptions) => {
      const spelled = await withSpelling(options.dictionary, (spelling) =>
        withNewsroom('spell', options.library, async ({ articles, folder, authors }) => {
          const newsroom = { config: folder.config, authors: authors.list() };
          const all = articles.allSummaries().flatMap(({ id, trashed }) => (trashed ? [] : [id]));
          const found: SpelledArticle[] = [];
          for (const id of given.length > 0 ? given : all) {
            const { article } = await articles.get(id);
            const words = await misspellingsIn(article, newsroom, spelling);
            found.push({ article: id, headline: article.headline, ...words });
          }
          return found;
        }),
      );
      if (options.json) terminal.json(spelled);
      else show(terminal, spelled);
      if (spelled.some(({ words }) => words.length > 0)) process.exitCode = 1;
    });
}

function show(terminal: Terminal, spelled: readonly SpelledArticle[]): void {
  for (const { article, words } of spelled) {
    for (const { field, word, passage } of words)
      terminal.result(`${article} ${field}: ${word} (“${passage}”)`);
  }
  const unknown = new Set(
    spelled.flatMap(({ dictionary, language }) => (dictionary === null ? [language] : [])),
  );
  for (const language of unknown) {
    terminal.say(`There is no dictionary for ${language}: name one with --dictionary.`);
  }
  const count = spelled.reduce((sum, { words }) => sum + words.length, 0);
  terminal.say(
    count === 0 ? 'No word is spelled wrong.' : `${counted(count, 'word is', 'words are')} spelled wrong.`,
  );
}

/** A dictionary that is named is kept for as long as the command runs. */
function withSpelling<Value>(
  dictionary: string | undefined,
  work: (spelling: SpellingService) => Promise<Value>,
): Promise<Value> {
  return withTempFolder(async (folder) => {
    const spelling = composeSpelling(folder, commandPorts('spell').log);
    try {
      if (dictionary !== undefined) await spelling.add(dictionary);
      return await work(spelling);
    } finally {
      await spelling.stop();
    }
  });
}
