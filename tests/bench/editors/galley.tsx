import { type ReactNode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ArticleContent } from '#shared/articles/article.schema.ts';
import { type Body, emptyBody } from '#shared/body/body.schema.ts';
import type { ArticleId } from '#shared/library/ids.ts';
import { createRecorder } from '../../../renderer/features/article/create-recorder.ts';
import { saveWordsOf, useSaveWords } from '../../../renderer/features/article/use-save-words.ts';
import { ArticleEditor } from '../../../renderer/features/editor/ArticleEditor.tsx';
import { createAutosave } from '../../../renderer/features/editor/autosave.ts';
import type { TextFacts } from '../../../renderer/features/editor/facts/text-facts.ts';
import { createKnownWords } from '../../../renderer/features/editor/spelling/known-words.ts';
import { noSpelling, type Spelling } from '../../../renderer/features/editor/spelling/spelling-host.ts';
import { toBody } from './document.ts';
import { openPage } from './page.ts';
import '../../../renderer/styles/tokens.css';

const id = 'bench' as ArticleId;
/** Main has parsed what the window opens, and read its body. */
const fields = ArticleContent.parse({ headline: 'Bench', body: emptyBody() });

/** One word in fifty is wrong: a name, a term, a slip. Main answers at once. */
const spelling: Spelling = {
  ...noSpelling,
  version: 'bench',
  words: createKnownWords(() => ({
    version: 'bench',
    check: async (_language, words) => structuredClone([...words]).filter((_, place) => place % 50 === 0),
  })),
};

/** Our editor as the window has it: autosave (a copy stands for the call to main), facts, spelling and outline in React's state. */
function Article({ body }: { readonly body: Body }): ReactNode {
  const [save, setSave] = useSaveWords();
  const [facts, setFacts] = useState<TextFacts | null>(null);
  const [autosave] = useState(() =>
    createAutosave({
      id,
      content: { ...fields, body },
      record: createRecorder(id, async (_name, input) => {
        structuredClone(input);
        return { id, state: 'recorded', at: '2026-01-01T00:00:00Z', message: null } as never;
      }),
      onState: (state, message) => setSave(saveWordsOf(state, message)),
    }),
  );
  return (
    <>
      <ArticleEditor
        initialBody={body}
        isKnown
        readOnly={false}
        language="en"
        direction="auto"
        onChange={autosave.changeBody}
        chooseSeveral={async () => []}
        chooseMedia={async () => null}
        importFiles={async () => []}
        cropPicture={async () => null}
        onFacts={setFacts}
        spelling={spelling}
      />
      <ol className="outline">
        {facts?.headings.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ol>
      <footer>
        {save.is} {facts?.words} {facts?.reminders.length}
      </footer>
    </>
  );
}

openPage((blocks, place) => {
  const root = createRoot(place);
  flushSync(() => root.render(<Article body={toBody(blocks)} />));
  return () => root.unmount();
});
