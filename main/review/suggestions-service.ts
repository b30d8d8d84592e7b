import { type Article, ArticleContent } from '#shared/articles/article.schema.ts';
import { stableJson } from '#shared/compare/stable-json.ts';
import { ExpectedError } from '#shared/ipc/result.ts';
import type { KeptSuggestions, OpenSuggestions, SuggestionDraft } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { librarySchemaVersion } from '#shared/library/library.schema.ts';
import { phrase } from '#shared/messages/phrase.ts';
import { Person } from '#shared/review/person.schema.ts';
import { mergeProposed } from '#shared/suggestions/merge-proposed.ts';
import { type Authorship, type Proposal, SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import { attribute } from '#shared/suggestions/propose.ts';
import { rebase } from '#shared/suggestions/rebase.ts';
import { type ContentPair, hasNothingOpen } from '#shared/suggestions/settle-suggestions.ts';
import type { VersionStore } from '../history/version-store.ts';
import type { FallbackFolder } from '../library/fallback-folder.ts';
import type { LibraryFolder } from '../library/library-folder.ts';
import { hashOf } from '../library/versioned-file.ts';
import { createChangeQueue } from '../platform/change-queue.ts';
import type { Clock } from '../platform/clock.ts';
import { createSignal, type Listen } from '../platform/signal.ts';
import { type ReadProposal, readProposal, writeProposal } from './proposal-file.ts';
import { createProposalRevisions } from './proposal-revisions.ts';
import { createUnsavedSuggestions } from './unsaved-suggestions.ts';

/** A damaged file is ExpectedError `suggestions-unreadable`: what somebody suggested is never written over. */
export interface SuggestionsService {
  /** What is open; `null` where nothing is. What changed in the article since is taken over. */
  readonly get: (id: ArticleId) => Promise<Proposal | null>;
  /** The same with its revision, for whoever goes on from it. */
  readonly open: (id: ArticleId) => Promise<OpenSuggestions>;
  /**
   * On disk when it returns. Where base and proposed are alike nothing is open, and the file goes. `revision`: what the draft was
   * made on; what another hand wrote since is merged with it. Without one the draft was made on what there is now.
   */
  readonly propose: (
    id: ArticleId,
    draft: SuggestionDraft,
    by: Person,
    revision?: number,
  ) => Promise<KeptSuggestions>;
  /** What others suggested somewhere else, for an article that has no suggestions yet; they keep their names. */
  readonly take: (
    id: ArticleId,
    draft: SuggestionDraft,
    authorsOf: (pair: ContentPair) => readonly Authorship[],
  ) => Promise<Proposal | null>;
  /** Takes in a second version of the file. Where both suggest otherwise in one place ours stands, and theirs is in the history. */
  readonly takeCopy: (id: ArticleId, copy: Proposal) => Promise<void>;
  /** The file is another than before, perhaps by our own doing. */
  readonly touched: (id: ArticleId) => void;
  /** Another hand wrote them. */
  readonly onChanged: Listen<ArticleId>;
}

interface SuggestionsServiceParts {
  readonly folder: LibraryFolder;
  readonly clock: Clock;
  /** Throws ExpectedError `article-unknown`. */
  readonly getArticle: (id: ArticleId) => Promise<{ readonly article: Article }>;
  readonly versions: Pick<VersionStore, 'keep'>;
  /** Where lies on this computer what can't be kept in its place; `null`: nowhere. */
  readonly fallback: FallbackFolder | null;
}

export function createSuggestionsService(parts: SuggestionsServiceParts): SuggestionsService {
  const { folder, clock, getArticle, versions, fallback } = parts;
  const unsaved = fallback === null ? null : createUnsavedSuggestions(fallback);
  const queue = createChangeQueue(folder);
  const changed = createSignal<ArticleId>();
  const revisions = createProposalRevisions();
  /** Whose each was that has been open since the newsroom was: an undo can bring one back after it was decided on. */
  const earlier = new Map<ArticleId, readonly Authorship[]>();

  async function read(id: ArticleId): Promise<ReadProposal & { readonly article: Article }> {
    const file = await readProposal(folder.path, id);
    return { ...file, article: (await getArticle(id)).article };
  }

  async function open(id: ArticleId): Promise<OpenSuggestions> {
    await takeLeft(id);
    const { proposal, hash, article } = await read(id);
    const now = proposal === null ? null : onto(article, proposal);
    revisions.see(id, hash);
    return { proposal: now, revision: revisions.agree(id, hash, now ?? plain(article)) };
  }

  async function propose(
    id: ArticleId,
    wanted: SuggestionDraft,
    by: Person,
    madeOn?: number,
  ): Promise<KeptSuggestions> {
    const { proposal: before, hash: seen, article } = await read(id);
    const isStale = revisions.see(id, seen) !== madeOn && madeOn !== undefined;
    const common = isStale ? (revisions.commonAt(id, madeOn) ?? alike(wanted.base)) : null;
    const theirs = before ?? plain(article);
    const merged = common === null ? { draft: wanted, conflicts: [] } : merge(wanted, common, theirs);
    if (merged.conflicts.length > 0) await keepTheirs(article, theirs);
    const { draft } = merged;
    const known = before ?? { ...alike(draft.base), authors: [] };
    const former = earlier.get(id) ?? [];
    const authors = attribute(known, draft, by, clock.now().toISOString(), former);
    earlier.set(id, withoutRepeats([...authors, ...known.authors, ...former]));
    // Whoever only decides on what others suggested signs nothing.
    if (by.name.trim() === '' && authors.some((one) => one.by === by)) {
      throw new ExpectedError(
        'profile-missing',
        phrase`Say who you are first: a suggestion needs your name.`,
      );
    }
    const { proposal, hash } = await write(article, draft, authors);
    await unsaved?.clear(id);
    const revision = revisions.agree(id, hash, draft);
    return { proposal, revision, conflicts: [...merged.conflicts] };
  }

  /** Whatever keeps them from their place, what somebody suggested is on this disk when they hear of it. */
  async function proposeOrLeave(
    id: ArticleId,
    wanted: SuggestionDraft,
    by: Person,
    madeOn?: number,
  ): Promise<KeptSuggestions> {
    try {
      return await propose(id, wanted, by, madeOn);
    } catch (error) {
      const isKept = by.name.trim() !== '' && !hasNothingOpen(wanted);
      if (isKept) await unsaved?.keep({ proposal: leftOf(id, wanted, by), on: revisions.lastSeen(id) });
      throw error;
    }
  }

  function leftOf(id: ArticleId, draft: SuggestionDraft, by: Person): Proposal {
    const nothing = { ...alike(draft.base), authors: [] };
    const authors = [...attribute(nothing, draft, by, clock.now().toISOString(), earlier.get(id))];
    return { schemaVersion: librarySchemaVersion, article: id, of: '', ...draft, authors };
  }

  /** Brings what could be kept elsewhere only to its place, once that can be written again. */
  async function takeLeft(id: ArticleId): Promise<void> {
    const left = folder.readOnly === null ? ((await unsaved?.read(id)) ?? null) : null;
    if (left === null) return;
    using _change = folder.beginChange();
    const { hash, article } = await read(id);
    const next = onto(article, left.proposal);
    // Whoever else wrote the file since keeps what stands there.
    if (hash !== left.on || next === null) await takeCopy(id, left.proposal);
    else await write(article, next, next.authors);
    await unsaved?.clear(id);
  }

  async function takeCopy(id: ArticleId, copy: Proposal): Promise<void> {
    const { proposal, article } = await read(id);
    const now = plain(article);
    const mine = proposal === null ? { ...now, authors: [] } : onto(article, proposal);
    const { draft, conflicts } = merge({ base: now.base, proposed: mine?.proposed ?? now.base }, now, copy);
    if (conflicts.length > 0) await keepTheirs(article, copy);
    const nobody = { name: '', initials: '' };
    const by = copy.authors[0]?.by ?? nobody;
    const at = clock.now().toISOString();
    await write(article, draft, attribute(copy, draft, by, at, mine?.authors ?? []));
  }

  /** What stands in ours alone could be found nowhere else. */
  async function keepTheirs(article: Article, theirs: ContentPair): Promise<void> {
    const content = { ...ArticleContent.parse(article), ...rebase(theirs, plain(article).base).proposed };
    await versions.keep(article.id, content, { kind: 'elsewhere' });
  }

  async function write(
    article: Article,
    draft: SuggestionDraft,
    authors: readonly Authorship[],
  ): Promise<ReadProposal> {
    const next: Proposal = {
      schemaVersion: librarySchemaVersion,
      article: article.id,
      of: hashOfContent(SuggestedContent.parse(article)),
      ...draft,
      authors: [...authors],
    };
    return writeProposal(folder.path, article.id, hasNothingOpen(draft) ? null : next);
  }

  const get = async (id: ArticleId): Promise<Proposal | null> => {
    const { proposal, article } = await read(id);
    return proposal === null ? null : onto(article, proposal);
  };
  return {
    // In turn: an article opened again must not miss what its last window is just writing.
    get: (id) => queue.run(() => get(id)),
    open: (id) => queue.run(() => open(id)),
    propose: (id, draft, by, revision) =>
      queue.change(() => proposeOrLeave(id, draft, Person.parse(by), revision)),
    take: (id, draft, authorsOf) =>
      queue.change(async () => {
        const { article } = await getArticle(id);
        return (await write(article, draft, authorsOf(draft))).proposal;
      }),
    takeCopy: (id, copy) => queue.change(() => takeCopy(id, copy)),
    touched: (id) =>
      void queue.run(async () => {
        const { hash } = await readProposal(folder.path, id).catch(() => ({ hash: null }));
        if (revisions.lastSeen(id) !== hash) changed.emit(id);
      }),
    onChanged: changed.listen,
  };
}

function alike(content: SuggestedContent): ContentPair {
  return { base: content, proposed: content };
}

function plain(article: Article): ContentPair {
  return alike(SuggestedContent.parse(article));
}

/** What of it is open on the article as it is now; `null` where nothing is. */
function onto(article: Article, proposal: Proposal): Proposal | null {
  const current = SuggestedContent.parse(article);
  if (proposal.of === hashOfContent(current)) return proposal;
  const moved = rebase(proposal, current);
  return hasNothingOpen(moved) ? null : { ...proposal, ...moved };
}

/** What both sides suggest now, each on `mine.base`. */
function merge(
  mine: SuggestionDraft,
  common: ContentPair,
  theirs: ContentPair,
): { readonly draft: SuggestionDraft; readonly conflicts: readonly string[] } {
  const on = (pair: ContentPair): SuggestedContent => rebase(pair, mine.base).proposed;
  const { proposed, conflicts } = mergeProposed(on(common), mine.proposed, on(theirs));
  return { draft: { base: mine.base, proposed }, conflicts };
}

/** The newest of each. */
function withoutRepeats(authors: readonly Authorship[]): readonly Authorship[] {
  return [...Map.groupBy(authors, ({ key }) => key).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, 5000);
}

function hashOfContent(content: SuggestedContent): string {
  return hashOf(Buffer.from(stableJson(content), 'utf8'));
}
