import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ArticleContent, type ArticleFields } from '#shared/articles/article.schema.ts';
import type { Body } from '#shared/body/body.schema.ts';
import { readBody } from '#shared/body/walk-body.ts';
import type { Output, Payload } from '#shared/ipc/contract.ts';
import type { Problem } from '#shared/library/problem.ts';
import { call, messageOf, onEvent } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useNavigation } from '../app/navigation.tsx';
import { createAutosave } from '../editor/index.ts';
import { useLibrary } from '../library/library.tsx';
import { type NoticeAction, useNotices } from '../notices/notices.tsx';
import { completeChange } from './change-fields.ts';
import { createRecorder } from './create-recorder.ts';
import { withoutFilled } from './field-faults.ts';
import { type SaveWords, saveWordsOf, useSaveWords } from './use-save-words.ts';

export type OpenedArticle = Output<'articles.get'>;
type ReplacedArticle = Payload<'articles.replaced'>;

export interface ArticleSession {
  readonly fields: ArticleFields;
  readonly change: (changed: Partial<ArticleFields>) => void;
  readonly changeBody: (read: () => Body) => void;
  /** Says something with a way to change the article, which goes when another is opened. */
  readonly offer: (message: string, action: NoticeAction) => void;
  readonly save: SaveWords;
  readonly problems: readonly Problem[];
  /** `false` until the article has been checked since it was opened: nobody knows then whether `problems` are all. */
  readonly isChecked: boolean;
  /** Counts what main has saved; a preview looks again when it grows. */
  readonly savedCount: number;
  readonly flush: () => Promise<boolean>;
  /** What another program or machine changed just now, until it is dismissed. */
  readonly elsewhere: ReplacedArticle | null;
  readonly dismissElsewhere: () => void;
  /** Looks for problems again, for what changed beside the article. */
  readonly recheck: () => void;
}

/** Takes in an article that another hand changed, into the text that is on the screen. */
export type TakeReplaced = (content: ArticleContent) => void;

/** What a check found, and in which fields. */
interface Checked {
  readonly problems: readonly Problem[];
  readonly fields: ArticleFields;
}

/** In milliseconds. */
const checkDelay = 200;

/**
 * An open article: every change goes through its autosave, and nothing moves on while a change is only in memory. The
 * body never enters React's state; it is read from the editor when it is recorded.
 */
export function useArticleSession(
  opened: OpenedArticle,
  takeReplaced: RefObject<TakeReplaced | null>,
  isListening: RefObject<boolean>,
): ArticleSession {
  const { id } = opened.article;
  const { guard } = useNavigation();
  const { say, fail } = useNotices();
  const { app } = useMessages();
  const { timeZone } = useLibrary().config;
  const [content] = useState(() => ArticleContent.parse(opened.article));
  const [fields, setFields] = useState<ArticleFields>(content);
  const [save, setSave] = useSaveWords();
  const [checked, setChecked] = useState<Checked | null>(null);
  const problems = useMemo(() => {
    const last = checked ?? { problems: opened.problems, fields: content };
    return withoutFilled(last.problems, last.fields, fields);
  }, [checked, opened, content, fields]);
  const isChecked = checked !== null;
  const [savedCount, setSavedCount] = useState(0);
  const [checkCount, setCheckCount] = useState(0);
  const recheck = useCallback(() => setCheckCount((count) => count + 1), []);
  const latestFields = useRef(fields);
  const [elsewhere, setElsewhere] = useState<ReplacedArticle | null>(null);
  const dismissElsewhere = useCallback(() => setElsewhere(null), []);

  const [autosave] = useState(() =>
    createAutosave({
      id,
      content,
      revision: opened.revision,
      record: createRecorder(id, call),
      onState: (...state) => setSave(saveWordsOf(...state)),
    }),
  );

  /** Somebody else may write the article by then, and this one knows only what it was. */
  const left = useRef(new AbortController());
  const change = useCallback(
    (changed: Partial<ArticleFields>) => {
      if (left.current.signal.aborted) return;
      const whole = completeChange(latestFields.current, changed, new Date(), timeZone);
      latestFields.current = { ...latestFields.current, ...whole };
      setFields(latestFields.current);
      autosave.changeFields(whole);
    },
    [autosave, timeZone],
  );

  const offer = useCallback<ArticleSession['offer']>(
    (message, action) => say(message, { ...action, until: left.current.signal }),
    [say],
  );

  /** Whether everything is in the journal. What then fails is only the file, which the journal makes good. */
  const flush = useCallback(async (): Promise<boolean> => {
    try {
      await autosave.flush();
    } catch (error) {
      say(app.stay(messageOf(error)), undefined, 'error');
      return false;
    }
    await call('articles.flush', { id }).catch(fail);
    return true;
  }, [autosave, id, say, fail, app]);

  useEffect(() => {
    const stops = [
      guard(flush),
      onEvent('review.changed', (review) => review.id === id && recheck()),
      onEvent('media.changed', recheck),
      onEvent('articles.saved', (state) => {
        if (state.id !== id) return;
        if (state.state === 'saved') {
          // Also after a failure: what could only be kept elsewhere is in its file now.
          if (!autosave.hasUnrecorded()) setSave({ is: 'saved' });
          setSavedCount((count) => count + 1);
        } else if (state.state === 'failed') {
          setSave(saveWordsOf('failed', state.message, state.gone));
        }
      }),
      onEvent('articles.replaced', (replaced) => {
        // A text that can't be edited is loaded anew, read-only.
        if (replaced.id !== id || readBody(replaced.content.body).problems.length > 0) return;
        const merged = autosave.merge(replaced.content, replaced.revision);
        latestFields.current = merged;
        setFields(merged);
        takeReplaced.current?.(merged);
        if (replaced.cause === 'elsewhere') setElsewhere(replaced);
      }),
    ];
    isListening.current = true;
    const leaving = new AbortController();
    left.current = leaving;
    const onBlur = (): void => void autosave.flush().catch(() => {});
    addEventListener('blur', onBlur);
    return () => {
      isListening.current = false;
      for (const stop of stops) stop();
      removeEventListener('blur', onBlur);
      autosave.flush().catch(fail);
      // Parts of it that go with it may still hand over what they have.
      setTimeout(() => leaving.abort());
    };
  }, [guard, flush, autosave, takeReplaced, isListening, id, fail, recheck, setSave]);

  const readFields = useCallback(() => latestFields.current, []);
  useCheck(id, save.is, savedCount + checkCount, readFields, setChecked);

  return useMemo(
    () => ({
      fields,
      change,
      changeBody: autosave.changeBody,
      offer,
      save,
      problems,
      isChecked,
      savedCount,
      flush,
      recheck,
      elsewhere,
      dismissElsewhere,
    }),
    [
      fields,
      change,
      offer,
      autosave,
      save,
      problems,
      isChecked,
      savedCount,
      flush,
      recheck,
      elsewhere,
      dismissElsewhere,
    ],
  );
}

/** Checks the article when it was opened, and again once a change is in the journal and the typing rests. */
function useCheck(
  id: OpenedArticle['article']['id'],
  state: SaveWords['is'],
  changes: number,
  readFields: () => ArticleFields,
  setChecked: (checked: Checked) => void,
): void {
  useEffect(() => {
    if (state === 'waiting') return;
    let isNewest = true;
    const isJustOpened = state === 'saved' && changes === 0;
    const timer = setTimeout(
      () => {
        const fields = readFields();
        call('articles.check', { id }).then(
          (problems) => isNewest && setChecked({ problems, fields }),
          () => {},
        );
      },
      isJustOpened ? 0 : checkDelay,
    );
    return () => {
      isNewest = false;
      clearTimeout(timer);
    };
  }, [id, state, changes, readFields, setChecked]);
}
