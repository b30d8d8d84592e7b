import { useLexicalEditable } from '@lexical/react/useLexicalEditable';
import type { NodeKey } from 'lexical';
import { ExternalLink, FileText, RefreshCw } from 'lucide-react';
import { type ReactNode, useContext } from 'react';
import { fileFormats } from '#shared/media/file-formats.ts';
import { isPicture } from '#shared/media/media-kind.ts';
import { formatBytes } from '../../../../messages/format.ts';
import { pageDirection } from '../../../../ui/page-direction.ts';
import { useEditorMessages } from '../../use-editor-messages.ts';
import { FigureField } from '../figure/FigureField.tsx';
import { ItemOfContext } from '../media-block/item-of.ts';
import { RemoveButton } from '../media-block/RemoveButton.tsx';
import { useMediaBlock } from '../media-block/use-media-block.ts';
import type { FileFields } from './FileNode.tsx';
import '../media-block/media-block.css';

interface Props {
  readonly nodeKey: NodeKey;
  readonly fields: FileFields;
}

/** What the link leads to, and how readers see it named. */
export function FileView({ nodeKey, fields }: Props): ReactNode {
  const editable = useLexicalEditable();
  const messages = useEditorMessages().blocks.file;
  const { host, change, remove } = useMediaBlock<FileFields>(nodeKey);
  const found = useContext(ItemOfContext)(fields.media);
  const item = found === null || isPicture(found) ? null : found;

  const replace = async (): Promise<void> => {
    const other = await host.chooseFile('document');
    if (other !== null) change({ media: other.id }, true);
  };

  return (
    <>
      {item === null ? (
        <p className="media-block-missing">
          <bdi>{messages.missing}</bdi>
        </p>
      ) : (
        <p className="media-block-name">
          <FileText aria-hidden size={20} />
          <span>
            <bdi>{item.fileName}</bdi>, {fileFormats[item.format].name},{' '}
            <bdi dir={pageDirection()}>{formatBytes(item.bytes)}</bdi>
          </span>
        </p>
      )}
      <fieldset className="figure-fields" disabled={!editable} aria-label={messages.details}>
        <FigureField
          label={messages.title}
          value={fields.title}
          isProse
          placeholder={messages.titlePlaceholder}
          onChange={(title, isFirst) => change({ title }, isFirst)}
        />
        <div className="figure-actions embed-actions">
          {item !== null && (
            <button type="button" onClick={() => host.openFile(fields.media)}>
              <ExternalLink aria-hidden size={15} /> <bdi>{messages.open}</bdi>
            </button>
          )}
          <button type="button" onClick={() => void replace()}>
            <RefreshCw aria-hidden size={15} /> <bdi>{messages.replace}</bdi>
          </button>
          <RemoveButton label={messages.remove} onClick={remove} />
        </div>
      </fieldset>
    </>
  );
}
