import { ImagePlus } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { isDocument } from '#shared/articles/article-files.ts';
import { isReviewFile } from '#shared/exchange/review-file-name.ts';
import { useMessages } from '../../messages/index.ts';
import { useLatest } from '../../ui/use-latest.ts';
import { useExchange } from '../exchange/index.ts';
import { useImporter } from '../import/index.ts';
import { useLibrary } from '../library/library.tsx';
import { useNotices } from '../notices/notices.tsx';
import { useMedia } from './media-library.tsx';

/**
 * Takes pictures and articles dropped anywhere in the window into the library. The text takes what is dropped on it first (its
 * handler prevents the default). A file dropped beside any target must never replace the window.
 */
export function DropTarget(): ReactNode {
  const { media } = useMessages();
  const { importFiles } = useMedia();
  const { importArticles } = useImporter();
  const { takeReviewFile } = useExchange();
  const { readOnly } = useLibrary();
  const { say, fail } = useNotices();
  const [over, setOver] = useState<'nothing' | 'window' | 'text'>('nothing');
  const depth = useRef(0);
  const latest = useLatest({ importFiles, importArticles, takeReviewFile, readOnly, say, fail, media });

  // Before the window is seen: until somebody listens, the browser takes what is dropped.
  useLayoutEffect(() => {
    const listen = new AbortController();
    const { signal } = listen;
    const end = (): void => {
      depth.current = 0;
      setOver('nothing');
    };
    const enter = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      // Asked when the pointer gets to another thing, and not again before files are let go of there at once.
      event.preventDefault();
      depth.current += 1;
    };
    const leave = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      depth.current -= 1;
      if (depth.current <= 0) end();
    };
    const hover = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(isInText(event) ? 'text' : 'window');
    };
    const drop = (event: DragEvent): void => {
      end();
      if (!holdsFiles(event)) return;
      const files = [...(event.dataTransfer?.files ?? [])];
      const items = [...(event.dataTransfer?.items ?? [])];
      const hasFolder = items.some((item) => item.webkitGetAsEntry()?.isDirectory);
      const isTaken = event.defaultPrevented;
      event.preventDefault();
      if (isTaken || files.length === 0) return;
      const now = latest.current;
      const review = files.find(({ name }) => isReviewFile(name));
      if (review !== undefined) now.takeReviewFile(review);
      else if (hasFolder || files.some(({ name }) => isDocument(name))) now.importArticles(files);
      else if (now.readOnly !== null) now.say(now.media.dropRefused, undefined, 'warning');
      else now.importFiles(files).catch(now.fail);
    };
    addEventListener('dragenter', enter, { signal });
    addEventListener('dragleave', leave, { signal });
    addEventListener('dragover', hover, { signal });
    addEventListener('drop', drop, { signal });
    return () => listen.abort();
  }, []);

  if (over !== 'window') return null;
  return (
    <div className="drop-target" aria-hidden>
      <ImagePlus />
      {readOnly === null ? media.drop : media.dropRefused}
    </div>
  );
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function isInText(event: DragEvent): boolean {
  return event.target instanceof HTMLElement && event.target.isContentEditable;
}
