import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Popover from '@radix-ui/react-popover';
import { $onUpdate, COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG, mergeRegister } from 'lexical';
import { type JSX, useEffect, useState } from 'react';
import type { Body } from '#shared/body/body.schema.ts';
import { plainText } from '#shared/body/plain-text.ts';
import type { Snippet } from '#shared/library/piece.schema.ts';
import { bestMatches } from '../../../ui/match-words.ts';
import { editorHost } from '../editor-host.ts';
import { PopoverForm } from '../popover/PopoverForm.tsx';
import { useAsking } from '../popover/use-asking.ts';
import { useEditorMessages } from '../use-editor-messages.ts';
import { $insertSnippet, $selectedBody } from './snippet-blocks.ts';
import { INSERT_SNIPPET_COMMAND, SAVE_SNIPPET_COMMAND } from './snippet-commands.ts';

type Asking =
  | { readonly kind: 'insert'; readonly words: string; readonly snippets: readonly Snippet[] }
  | { readonly kind: 'save'; readonly body: Body | null };

/** Asks for the snippet to insert, or for the name of one made from what is selected. */
export function SnippetPopover(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const { asking, place, ask, answer } = useAsking<Asking>();

  useEffect(() => {
    return mergeRegister(
      editor.registerCommand(
        INSERT_SNIPPET_COMMAND,
        (words) => {
          const open = (snippets: readonly Snippet[]): void => ask({ kind: 'insert', words, snippets });
          $onUpdate(
            () =>
              void editorHost(editor)
                .snippets.list()
                .then(open, () => open([])),
          );
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        SAVE_SNIPPET_COMMAND,
        () => {
          const body = $selectedBody();
          $onUpdate(() => ask({ kind: 'save', body }));
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, ask]);

  const close = (body?: Body): void =>
    answer(body === undefined ? undefined : () => $insertSnippet(body), HISTORY_PUSH_TAG);

  return (
    <Popover.Root open={asking !== null} onOpenChange={(open) => !open && close()}>
      <Popover.Anchor virtualRef={place} />
      {asking?.kind === 'insert' && (
        <Popover.Portal>
          <InsertForm {...asking} onChoose={close} />
        </Popover.Portal>
      )}
      {asking?.kind === 'save' && (
        <Popover.Portal>
          <SaveForm body={asking.body} onDone={() => close()} />
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}

interface InsertProps {
  readonly words: string;
  readonly snippets: readonly Snippet[];
  readonly onChoose: (body: Body) => void;
}

function InsertForm({ words, snippets, onChoose }: InsertProps): JSX.Element {
  const messages = useEditorMessages().snippets;
  const [written, setWritten] = useState(words);
  const found = bestMatches(
    snippets.map((snippet) => ({ label: snippet.name, snippet })),
    written,
  ).map(({ snippet }) => snippet);
  return (
    <PopoverForm
      title={messages.insert}
      label={messages.search}
      input={{ type: 'text', dir: 'auto' }}
      value={words}
      apply={messages.apply}
      isSearch
      onApply={() => false}
      error={snippets.length === 0 ? messages.noneYet : messages.none}
      startsWrong={snippets.length === 0}
      onWritten={setWritten}
      suggestions={{
        label: messages.list,
        items: found.map(({ slug, name, body }) => ({ id: slug, label: name, detail: beginning(body) })),
        isFirstActive: true,
        onChoose: ({ id }) => {
          const snippet = snippets.find(({ slug }) => slug === id);
          if (snippet !== undefined) onChoose(snippet.body);
        },
      }}
    />
  );
}

function SaveForm({
  body,
  onDone,
}: {
  readonly body: Body | null;
  readonly onDone: () => void;
}): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages().snippets;
  return (
    <PopoverForm
      title={messages.save}
      label={messages.name}
      input={{ type: 'text', dir: 'auto' }}
      value=""
      apply={messages.keep}
      error={body === null ? messages.nothing : messages.nameless}
      startsWrong={body === null}
      onApply={(written) => {
        if (body === null || written.trim() === '') return false;
        void editorHost(editor).snippets.save(written.trim(), body);
        onDone();
        return true;
      }}
    />
  );
}

function beginning(body: Body): string {
  const text = plainText(body).replace(/\s+/g, ' ').trim();
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
