import { type ReactNode, useState } from 'react';
import type { TextDirection } from '#shared/articles/article.schema.ts';
import { LanguageTag } from '#shared/library/ids.ts';
import { useMessages } from '../../../messages/index.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useLibrary } from '../../library/library.tsx';
import { languageName, languageOptions } from '../../site/language-options.ts';
import type { FieldsProps } from './Inspector.tsx';

const other = '+';
const directions: readonly TextDirection[] = ['auto', 'ltr', 'rtl'];

export function LanguageFields({ fields, change, readOnly, faultsOf }: FieldsProps): ReactNode {
  const { fields: words, directions: directionWords } = useMessages().article;
  const { config } = useLibrary();
  // A tag that the list lacks, while it is typed; `null` otherwise.
  const [typed, setTyped] = useState<string | null>(null);

  const type = (text: string): void => {
    setTyped(text);
    const tag = text.trim();
    if (tag !== '' && LanguageTag.safeParse(tag).success) change({ language: tag });
  };

  return (
    <>
      <div className="field-row">
        <Select
          label={words.language}
          name="language"
          value={typed === null ? (fields.language ?? '') : other}
          options={[
            { value: '', label: words.languageOfLibrary(languageName(config.language)) },
            ...languageOptions(fields.language),
            { value: other, label: words.languageOther },
          ]}
          disabled={readOnly}
          {...faultsOf('language')}
          onChange={(value) => {
            if (value === other) setTyped(fields.language ?? '');
            else {
              setTyped(null);
              change({ language: value === '' ? null : value });
            }
          }}
        />
        <Select
          label={words.direction}
          name="direction"
          value={fields.direction}
          options={directions.map((direction) => ({ value: direction, label: directionWords[direction] }))}
          disabled={readOnly}
          onChange={(value) => change({ direction: value as TextDirection })}
        />
      </div>
      {typed !== null && (
        <TextField
          label={words.languageTag}
          value={typed}
          hint={words.languageTagHint}
          error={
            typed.trim() === '' || LanguageTag.safeParse(typed.trim()).success ? null : words.languageInvalid
          }
          spellCheck={false}
          onChange={type}
          onBlur={() => {
            if (LanguageTag.safeParse(typed.trim()).success) setTyped(null);
          }}
        />
      )}
    </>
  );
}
