import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import * as Popover from '@radix-ui/react-popover';
import {
  $getNodeByKey,
  $onUpdate,
  COMMAND_PRIORITY_CRITICAL,
  COMMAND_PRIORITY_LOW,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  mergeRegister,
  type NodeKey,
} from 'lexical';
import { type JSX, useEffect, useRef } from 'react';
import { embedOf } from '#shared/body/nodes/embed/embed-providers.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useAsking } from '../../popover/use-asking.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { EmbedForm } from './EmbedForm.tsx';
import { $embedLine, $insertEmbed, EMBED_COMMAND, OFFER_EMBED_COMMAND } from './insert-embed.ts';

type Asking =
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'offer'; readonly address: string; readonly line: NodeKey };

/** Asks for the address to embed; under a pasted one it only offers to, and typing goes on unless Tab takes the offer. */
export function EmbedPopover(): JSX.Element {
  const [editor] = useLexicalComposerContext();
  const messages = useEditorMessages().blocks.embed;
  const { asking, place, ask, stop, answer } = useAsking<Asking>();
  const offer = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    return mergeRegister(
      editor.registerCommand(
        EMBED_COMMAND,
        (address) => {
          const found = embedOf(address);
          if (found === null) $onUpdate(() => ask({ kind: 'address', address }));
          else $insertEmbed(found);
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        OFFER_EMBED_COMMAND,
        (pasted) => {
          $onUpdate(() => ask({ kind: 'offer', ...pasted }));
          return true;
        },
        COMMAND_PRIORITY_LOW,
      ),
    );
  }, [editor, ask]);

  const isOffer = asking?.kind === 'offer';
  useEffect(() => {
    if (!isOffer) return;
    const close = (): boolean => {
      stop();
      return false;
    };
    const toOffer = (event: KeyboardEvent): boolean => {
      event.preventDefault();
      offer.current?.focus();
      return true;
    };
    let isFresh = true;
    return mergeRegister(
      editor.registerCommand(KEY_ESCAPE_COMMAND, close, COMMAND_PRIORITY_CRITICAL),
      editor.registerCommand(KEY_TAB_COMMAND, toOffer, COMMAND_PRIORITY_CRITICAL),
      editor.registerUpdateListener(({ dirtyElements }) => {
        if (!isFresh && dirtyElements.size > 0) close();
        isFresh = false;
      }),
    );
  }, [editor, isOffer, stop]);

  const takeOffer = (): void => {
    const found = asking?.kind === 'offer' ? embedOf(asking.address) : null;
    if (asking?.kind !== 'offer' || found === null) return;
    const { line } = asking;
    answer(() => {
      if ($getNodeByKey(line) !== null) $embedLine(line, found);
    });
  };

  return (
    <Popover.Root open={asking !== null} onOpenChange={(open) => !open && answer()}>
      <Popover.Anchor virtualRef={place} />
      {/* A portal takes one child. */}
      {asking?.kind === 'address' && (
        <Popover.Portal>
          <EmbedForm address={asking.address} onEmbed={(found) => answer(() => $insertEmbed(found))} />
        </Popover.Portal>
      )}
      {isOffer && (
        <Popover.Portal>
          <Popover.Content
            className="popover editor-popover embed-offer"
            aria-label={messages.offer}
            side="bottom"
            align="start"
            sideOffset={6}
            collisionPadding={12}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
          >
            <Button ref={offer} look="primary" onClick={takeOffer}>
              {messages.offer}
            </Button>
            <span role="status">{messages.offerKeys}</span>
          </Popover.Content>
        </Popover.Portal>
      )}
    </Popover.Root>
  );
}
