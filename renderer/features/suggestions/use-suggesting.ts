import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Article, ArticleFields } from '#shared/articles/article.schema.ts';
import type { OpenSuggestions } from '#shared/ipc/review.contract.ts';
import type { Suggestion, Suggestions } from '#shared/suggestions/list-suggestions.ts';
import {
  SuggestedContent,
  type SuggestedField,
  suggestedFields,
} from '#shared/suggestions/proposal.schema.ts';
import { rebase as rebaseOn } from '#shared/suggestions/rebase.ts';
import { type ContentPair, settleSuggestions } from '#shared/suggestions/settle-suggestions.ts';
import { call, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import type { ArticleSession, TakeReplaced } from '../article/use-article-session.ts';
import { type SaveWords, untouched } from '../article/use-save-words.ts';
import type { EditorHandle } from '../editor/index.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { createDecisions } from './decisions.ts';
import { type TakeMerged, useProposal } from './use-proposal.ts';

export interface Suggesting {
  readonly isOn: boolean;
  readonly suggestions: Suggestions;
  /** `false` where it stays as it is: it is turned off only while nothing is open. */
  readonly setOn: (on: boolean) => boolean;
  readonly settle: (wanted: readonly Suggestion[], decision: 'accept' | 'reject') => void;
  readonly pair: () => ContentPair;
}

/**
 * Stands between an open article and those who change it: while somebody suggests, what can be suggested goes to the
 * proposal and the rest into the article, so that nothing around has to know of the two.
 */
export function useSuggesting(
  session: ArticleSession,
  {
    article,
    opened,
    editor,
    takeReplaced,
    onSuggested,
  }: {
    readonly article: Article;
    /** The suggestions that were open when the article was. */
    readonly opened: OpenSuggestions;
    readonly editor: RefObject<EditorHandle | null>;
    /** Where another hand's changes of the article come in. */
    readonly takeReplaced: RefObject<TakeReplaced | null>;
    /** There are suggestions beside an article without: it is opened anew. */
    readonly onSuggested: () => Promise<void>;
  },
): { readonly session: ArticleSession; readonly suggesting: Suggesting } {
  const { guard } = useNavigation();
  const { say, fail } = useNotices();
  const { readOnly } = useLibrary();
  const { proposal } = opened;
  const [isOn, setIsOn] = useState(proposal !== null);
  const [fields, setFields] = useState<Partial<ArticleFields>>(() =>
    proposal === null ? {} : fieldsOf(proposal.proposed),
  );
  const takeMerged = useRef<TakeMerged | null>(null);
  const access = useProposal(article, opened, takeMerged);
  const { suggestions, save, pair, propose, rebase, compareNow, flush: flushProposal } = access;
  const { change: changeArticle, changeBody: changeArticleBody, flush: flushArticle } = session;

  const change = useCallback(
    (changed: Partial<ArticleFields>) => {
      const [suggested, plain] = isOn ? parted(changed) : [{}, changed];
      if (Object.keys(plain).length > 0) changeArticle(plain);
      if (Object.keys(suggested).length === 0) return;
      setFields((before) => ({ ...before, ...suggested }));
      propose(suggested);
    },
    [isOn, changeArticle, propose],
  );
  const [decisions] = useState(createDecisions);
  const changeBody = useCallback<ArticleSession['changeBody']>(
    (read) => {
      const step = decisions.goTo(editor.current?.mark() ?? 0);
      if (!isOn) {
        changeArticleBody(read);
        return;
      }
      if (step !== null) setFields((before) => ({ ...before, ...step.fields }));
      propose(step?.fields ?? {}, read);
      if (step?.base == null) return;
      const keepArticle = (): void => {
        const { base } = pair();
        changeArticle(fieldsOf(base));
        changeArticleBody(() => base.body);
      };
      // Undone, it is open again before it goes out of the article; else it could be in neither for a moment.
      rebase(step.base, step.isUndo ? async () => true : flushArticle);
      if (step.isUndo) flushProposal().then(keepArticle, fail);
      else keepArticle();
    },
    [
      isOn,
      decisions,
      editor,
      propose,
      rebase,
      pair,
      flushProposal,
      flushArticle,
      changeArticle,
      changeArticleBody,
      fail,
    ],
  );

  const setOn = useCallback(
    (on: boolean) => {
      if (!on && compareNow().list.length > 0) return false;
      const body = editor.current?.body() ?? article.body;
      const now = on ? SuggestedContent.parse({ ...session.fields, body }) : pair().base;
      // What waits to be recorded is read now: the editor's text is the other one's from here on.
      if (on) changeArticleBody(() => body);
      setFields(fieldsOf(now));
      propose(fieldsOf(now), () => now.body);
      if (on) rebase(now, flushArticle);
      // What was rejected could come back by an undo, and then straight into the article.
      editor.current?.forgetSteps();
      decisions.forget();
      setIsOn(on);
      return true;
    },
    [
      editor,
      article,
      session.fields,
      changeArticleBody,
      flushArticle,
      pair,
      propose,
      rebase,
      compareNow,
      decisions,
    ],
  );

  const settle = useCallback<Suggesting['settle']>(
    (wanted, decision) => {
      // Compared anew: what was typed or decided a moment ago must not be undone.
      const before = pair();
      const next = settleSuggestions(before, compareNow(), wanted, decision);
      if (decision === 'accept') {
        changeArticle(fieldsOf(next.base));
        changeArticleBody(() => next.base.body);
        rebase(next.base, flushArticle);
      } else {
        setFields(fieldsOf(next.proposed));
        propose(fieldsOf(next.proposed), () => next.proposed.body);
      }
      editor.current?.setBody(next.proposed.body, decisions.add({ before, after: next }));
      compareNow();
    },
    [pair, compareNow, changeArticle, changeArticleBody, flushArticle, rebase, propose, editor, decisions],
  );

  useEffect(() => {
    takeReplaced.current = (content) => {
      if (!isOn) {
        editor.current?.replaceBody(content.body);
        return;
      }
      // The article is another one now; what is proposed for it stays proposed.
      decisions.forget();
      const next = rebaseOn(pair(), SuggestedContent.parse(content));
      setFields(fieldsOf(next.proposed));
      propose(fieldsOf(next.proposed), () => next.proposed.body);
      rebase(next.base, async () => true);
      editor.current?.replaceBody(next.proposed.body);
    };
  }, [takeReplaced, isOn, editor, pair, propose, rebase, decisions]);

  const { suggestions: words } = useMessages();
  useEffect(() => {
    takeMerged.current = (proposed, conflicts) => {
      // What was undone or decided here was so before the others' suggestions came.
      decisions.forget();
      setFields(fieldsOf(proposed));
      editor.current?.replaceBody(proposed.body);
      if (conflicts.length === 0) say(words.merged);
      else say(words.conflict, undefined, 'warning');
    };
  }, [editor, decisions, say, words]);

  const { offer } = session;
  useEffect(
    () =>
      onEvent('suggestions.changed', ({ id }) => {
        if (id !== article.id) return;
        if (readOnly !== null) void onSuggested();
        // Sent again, though nothing changed here: main merges it with what came.
        else if (isOn) propose({});
        else
          call('suggestions.get', { id }).then(
            (now) =>
              now.proposal !== null &&
              offer(words.came, { label: words.show, run: () => void flushArticle().then(onSuggested) }),
            fail,
          );
      }),
    [article.id, readOnly, isOn, propose, offer, flushArticle, onSuggested, words, fail],
  );

  const flush = useCallback(async (): Promise<boolean> => {
    const isKept = await flushProposal().then(
      () => true,
      (error: unknown) => {
        fail(error);
        return false;
      },
    );
    return (await flushArticle()) && isKept;
  }, [flushProposal, flushArticle, fail]);
  useEffect(() => guard(flush), [guard, flush]);
  useEffect(
    () => () => {
      flushProposal().catch(fail);
    },
    [flushProposal, fail],
  );

  const { recheck } = session;
  useEffect(() => {
    if (save !== untouched && save.is === 'saved') recheck();
  }, [save, recheck]);

  return {
    suggesting: { isOn, suggestions, setOn, settle, pair },
    session: useMemo(
      () => ({
        ...session,
        fields: isOn ? { ...session.fields, ...fields } : session.fields,
        change,
        changeBody,
        flush,
        save: savedBoth(session.save, save),
      }),
      [session, isOn, fields, change, changeBody, flush, save],
    ),
  };
}

function fieldsOf({ body: _, ...fields }: SuggestedContent): Omit<SuggestedContent, 'body'> {
  return fields;
}

function parted(
  changed: Partial<ArticleFields>,
): readonly [Partial<Omit<SuggestedContent, 'body'>>, Partial<ArticleFields>] {
  const isSuggested = (name: string): boolean => suggestedFields.includes(name as SuggestedField);
  const entries = Object.entries(changed);
  return [
    Object.fromEntries(entries.filter(([name]) => isSuggested(name))),
    Object.fromEntries(entries.filter(([name]) => !isSuggested(name))),
  ];
}

function savedBoth(article: SaveWords, proposal: SaveWords): SaveWords {
  if (article.is === 'failed' || proposal.is === 'saved') return article;
  return proposal;
}
