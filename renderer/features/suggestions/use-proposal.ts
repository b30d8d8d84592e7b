import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Article, ArticleContent } from '#shared/articles/article.schema.ts';
import type { KeptSuggestions, OpenSuggestions } from '#shared/ipc/review.contract.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { listSuggestions, type Suggestions } from '#shared/suggestions/list-suggestions.ts';
import { mergeProposed } from '#shared/suggestions/merge-proposed.ts';
import { SuggestedContent } from '#shared/suggestions/proposal.schema.ts';
import type { ContentPair } from '#shared/suggestions/settle-suggestions.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { type SaveWords, saveWordsOf, untouched, useSaveWords } from '../article/use-save-words.ts';
import { createAutosave, usualDelay } from '../editor/index.ts';

/** Suggestions are compared with the article once the typing rests: in a long article after a longer rest. */
const [compareDelay, restForWork] = [300, 4];
/** A whole file is written each time: where that takes long, it rests so many times longer. */
const restForSave = 4;

interface ProposalAccess {
  readonly suggestions: Suggestions;
  readonly save: SaveWords;
  /** What is proposed as of now, with the text it is about. */
  readonly pair: () => ContentPair;
  /** A change of what is proposed. `body` is read when it is needed. */
  readonly propose: (
    changed: Partial<Omit<SuggestedContent, 'body'>>,
    body?: () => SuggestedContent['body'],
  ) => void;
  /**
   * Another text to compare with, such as one that suggestions were accepted into. `keepBase` brings it into the article
   * first: the other way round, what was accepted could be in neither.
   */
  readonly rebase: (base: SuggestedContent, keepBase: () => Promise<boolean>) => void;
  /** What is open at this moment, also what was typed since `suggestions` were compared. */
  readonly compareNow: () => Suggestions;
  readonly flush: () => Promise<void>;
}

/** Takes in what another hand suggested, merged with what was suggested here. `conflicts`: what both suggested otherwise. */
export type TakeMerged = (proposed: SuggestedContent, conflicts: readonly string[]) => void;

/** What is proposed for an article, kept beside it. `opened` is what was open when the article was. */
export function useProposal(
  article: Article,
  opened: OpenSuggestions,
  takeMerged: RefObject<TakeMerged | null>,
): ProposalAccess {
  const { proposal } = opened;
  const { id } = article;
  const { suggestions: words } = useMessages();
  const [start] = useState<ContentPair>(() => proposal ?? pairOf(SuggestedContent.parse(article)));
  const authors = useRef(proposal?.authors ?? []);
  const base = useRef(start.base);
  const keepBase = useRef<(() => Promise<boolean>) | null>(null);
  const [suggestions, setSuggestions] = useState(() =>
    listSuggestions(start.base, start.proposed, authors.current),
  );
  const [save, setSave] = useSaveWords();

  /** Main has merged what was sent with what another hand wrote: the text here is what came of it, with what was typed since. */
  const takeKept = useRef<((sent: ArticleContent, kept: KeptSuggestions) => void) | null>(null);
  const saveTook = useRef(0);
  const [autosave] = useState(() =>
    createAutosave({
      id,
      content: { ...article, ...start.proposed } as ArticleContent,
      revision: opened.revision,
      delay: () => Math.max(usualDelay, saveTook.current * restForSave),
      mergeWith: (before, mine, theirs) => ({ ...mine, ...mergeProposed(before, mine, theirs).proposed }),
      record: async (content, revision) => {
        await keepFirst(keepBase, words.articleFirst);
        const began = performance.now();
        const draft = { base: base.current, proposed: SuggestedContent.parse(content) };
        const kept = await call('suggestions.propose', { id, draft, revision });
        saveTook.current = performance.now() - began;
        authors.current = kept.proposal?.authors ?? [];
        if (kept.revision !== revision) takeKept.current?.(content, kept);
        return savedState(id);
      },
      onState: (state, message) => setSave(saveWordsOf(state, message)),
    }),
  );

  const pair = useCallback(
    (): ContentPair => ({ base: base.current, proposed: SuggestedContent.parse(autosave.current()) }),
    [autosave],
  );
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef({ pair: start, difference: suggestions.difference, took: 0 });
  const stopTimer = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const compareNow = useCallback((): Suggestions => {
    stopTimer();
    const began = performance.now();
    const now = pair();
    const compared = listSuggestions(now.base, now.proposed, authors.current);
    const { difference } = compared;
    last.current = { pair: now, difference, took: performance.now() - began };
    setSuggestions(compared);
    return compared;
  }, [pair, stopTimer]);
  const compareSoon = useCallback(() => {
    stopTimer();
    timer.current = setTimeout(compareNow, Math.max(compareDelay, last.current.took * restForWork));
  }, [compareNow, stopTimer]);

  useEffect(() => {
    takeKept.current = (sent, { proposal: theirs, revision, conflicts }) => {
      const { body, ...fields } = theirs?.proposed ?? base.current;
      const merged = autosave.merge({ ...sent, ...fields, body }, revision, sent);
      takeMerged.current?.(SuggestedContent.parse(merged), conflicts);
      compareNow();
    };
  }, [autosave, takeMerged, compareNow]);

  // Main has said by now who made what. What waits to be compared is signed then.
  useEffect(() => {
    if (save === untouched || save.is !== 'saved' || timer.current !== null) return;
    const { pair: compared, difference } = last.current;
    setSuggestions(listSuggestions(compared.base, compared.proposed, authors.current, difference));
  }, [save]);
  useEffect(() => stopTimer, [stopTimer]);

  const propose = useCallback<ProposalAccess['propose']>(
    (changed, body) => {
      autosave.changeFields(changed);
      if (body !== undefined) autosave.changeBody(body);
      compareSoon();
    },
    [autosave, compareSoon],
  );
  const rebase = useCallback<ProposalAccess['rebase']>(
    (next, keep) => {
      base.current = next;
      keepBase.current = keep;
      autosave.changeFields({});
      compareSoon();
    },
    [autosave, compareSoon],
  );
  return { suggestions, save, pair, propose, rebase, compareNow, flush: autosave.flush };
}

async function keepFirst(keep: RefObject<(() => Promise<boolean>) | null>, failure: string): Promise<void> {
  const first = keep.current;
  if (first === null) return;
  if (!(await first())) throw new Error(failure);
  if (keep.current === first) keep.current = null;
}

function pairOf(content: SuggestedContent): ContentPair {
  return { base: content, proposed: content };
}

function savedState(id: ArticleId): { id: ArticleId; state: 'saved'; at: string; message: null } {
  return { id, state: 'saved', at: new Date().toISOString(), message: null };
}
