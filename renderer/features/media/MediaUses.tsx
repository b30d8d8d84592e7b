import { RefreshCw } from 'lucide-react';
import { type ReactNode, useId, useRef } from 'react';
import type { MediaItem } from '#shared/media/media.schema.ts';
import { kindOf } from '#shared/media/media-kind.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { whenKeyboardIsLost } from '../../ui/when-keyboard-is-lost.ts';
import { useNavigation } from '../app/navigation.tsx';
import { useBulkReport } from '../articles/use-bulk-report.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { usePickFile, usePickMedia } from './MediaPicker.tsx';
import type { Uses } from './use-media-uses.ts';

interface MediaUsesProps {
  readonly item: MediaItem;
  /** `null` while it isn't known. */
  readonly uses: Uses | null;
  readonly readOnly: boolean;
}

/** Where the picture stands, and the way to put another in all these places. */
export function MediaUses({ item, uses, readOnly }: MediaUsesProps): ReactNode {
  const { media } = useMessages();
  const titleOf = useTitleOf();
  const words = media.uses;
  const { go, settle } = useNavigation();
  const pick = usePickMedia();
  const pickFile = usePickFile();
  const report = useBulkReport();
  const hint = useId();
  const section = useRef<HTMLElement>(null);
  if (uses === null) return null;
  const { articles, authors, design } = uses;
  const places = articles.length + authors.length + design.length;

  const replace = async (): Promise<void> => {
    const kind = kindOf(item);
    const other = kind === 'picture' ? await pick('figure') : await pickFile(kind);
    if (other === null || other.id === item.id || !(await settle())) return;
    // The button goes with the last place.
    whenKeyboardIsLost(() => section.current?.focus());
    await report(call('articles.replaceMedia', { from: item.id, to: other.id }), (inArticles, beside) =>
      words.replaced(item.fileName, other.fileName, inArticles, beside),
    );
  };

  return (
    <section ref={section} className="media-uses" aria-label={words.title} tabIndex={-1}>
      <h3>{words.title}</h3>
      {places === 0 && <p className="field-hint">{words.none}</p>}
      <ul>
        {articles.map(({ article, headline, place, trashed }) => (
          <li key={`${article} ${place}`}>
            <button
              type="button"
              dir="auto"
              onClick={() =>
                void go({ view: 'articles', article, field: place === 'hero' ? 'hero' : 'body' })
              }
            >
              {titleOf(headline)}
            </button>
            <span>{trashed ? words.inTrash : words.places[place]}</span>
          </li>
        ))}
        {authors.map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" dir="auto" onClick={() => void go({ view: 'authors', author: slug })}>
              {name}
            </button>
            <span>{words.portrait}</span>
          </li>
        ))}
        {design.map((part) => (
          <li key={part}>
            <button
              type="button"
              onClick={() => void go({ view: 'site', part: 'design', field: `design.${part}` })}
            >
              {words.design}
            </button>
            <span>{words[part]}</span>
          </li>
        ))}
      </ul>
      {places > 0 && (
        <>
          <p id={hint} className="field-hint">
            {words.replaceHint}
          </p>
          <Button
            icon={<RefreshCw aria-hidden />}
            disabled={readOnly}
            aria-describedby={hint}
            onClick={() => void replace()}
          >
            {words.replace(places)}
          </Button>
        </>
      )}
    </section>
  );
}
