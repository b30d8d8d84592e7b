import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { ThemeName } from '#shared/design/design.schema.ts';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { Select } from '../../ui/Select.tsx';
import { useNotices } from '../notices/notices.tsx';
import type { DesignParts, FoundTheme } from './design-parts.ts';

interface ThemeFieldProps extends DesignParts {
  readonly themes: readonly FoundTheme[];
  /** Called after themes came or went. */
  readonly onThemes: () => void;
}

/** Galley's theme or one of the newsroom's own; from here they also come in and go. */
export function ThemeField(props: ThemeFieldProps): ReactNode {
  const { design, readOnly, onChange, themes, onThemes } = props;
  const { design: words, app } = useMessages();
  const { say, fail } = useNotices();
  const chosen = themes.find(({ folder }) => folder === design.theme);
  const choose = (theme: ThemeName | null): void => {
    onThemes();
    onChange({ theme });
  };

  const add = async (from: 'folder' | 'zip'): Promise<void> => {
    try {
      const added = await call('site.addTheme', { from });
      if (added === null) return;
      choose(added.theme.folder);
      const name = nameOf(added.theme);
      say(added.aside === null ? words.themeAdded(name) : words.themeReplaced(name, added.aside));
    } catch (error) {
      fail(error);
    }
  };
  const remove = async (theme: FoundTheme): Promise<void> => {
    const name = theme.folder;
    try {
      const { aside } = await call('site.removeTheme', { name });
      choose(null);
      const putBack = (): void => {
        call('site.putThemeBack', { name, aside }).then(() => choose(name), fail);
      };
      say(words.themeRemoved(nameOf(theme)), { label: app.undo, run: putBack });
    } catch (error) {
      fail(error);
    }
  };

  return (
    <>
      <Select
        label={words.theme}
        name="design.theme"
        hint={chosen?.manifest?.description || words.themeHint}
        error={chosen?.problem}
        value={design.theme ?? ''}
        options={[
          { value: '', label: words.galleyTheme },
          ...themes.map((theme) => ({ value: theme.folder, label: nameOf(theme) })),
        ]}
        disabled={readOnly}
        onChange={(value) => onChange({ theme: ThemeName.safeParse(value).data ?? null })}
      />
      {!readOnly && (
        <div className="theme-actions">
          <Menu align="start" trigger={<Button icon={<Plus aria-hidden />}>{words.addTheme}</Button>}>
            <MenuItem onSelect={() => void add('folder')}>{words.addThemeFolder}</MenuItem>
            <MenuItem onSelect={() => void add('zip')}>{words.addThemeZip}</MenuItem>
          </Menu>
          {chosen !== undefined && (
            <Button look="quiet" onClick={() => void remove(chosen)}>
              {words.removeTheme(nameOf(chosen))}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function nameOf({ folder, manifest }: FoundTheme): string {
  return manifest?.name ?? folder;
}
