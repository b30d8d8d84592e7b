import { type ReactNode, useRef } from 'react';
import { useMessages } from '../../messages/index.ts';
import { useFrameRefresh } from './use-frame-refresh.ts';
import './preview.css';

interface PageFrameProps {
  readonly url: string;
  /** Another number: look again. */
  readonly version: number;
  readonly isPhone: boolean;
}

/** A page of the site. It runs no scripts here. */
export function PageFrame({ url, version, isPhone }: PageFrameProps): ReactNode {
  const { preview: words } = useMessages();
  const frame = useRef<HTMLIFrameElement>(null);
  useFrameRefresh(frame, url, version);
  return (
    <div className="preview-page" data-phone={isPhone}>
      <iframe ref={frame} title={words.frame} src={url} sandbox="" />
    </div>
  );
}
