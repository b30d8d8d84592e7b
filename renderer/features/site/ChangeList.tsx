import type { ReactNode } from 'react';
import type { BuildChange } from '#shared/site/build-report.ts';
import { useMessages } from '../../messages/index.ts';
import './site.css';

/** A site of 10,000 pages may change in all of them; nobody reads so many lines. */
const mostShown = 200;

/** Files that change, each with the reason. */
export function ChangeList({ changes }: { readonly changes: readonly BuildChange[] }): ReactNode {
  const { changeList: words } = useMessages().site;
  const more = changes.length - mostShown;
  return (
    <ul className="change-list">
      {changes.slice(0, mostShown).map(({ path, change, reason }) => (
        <li key={path} data-change={change}>
          <span className="change-path">{path}</span>
          <span className="field-hint">{words.because(words.kinds[change], reason)}</span>
        </li>
      ))}
      {more > 0 && <li className="field-hint">{words.more(more)}</li>}
    </ul>
  );
}
