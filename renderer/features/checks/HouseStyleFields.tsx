import { Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { BannedWord, HouseStyle } from '#shared/house-style/house-style.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Dictionaries } from '../spelling/index.ts';
import { NumberField } from './NumberField.tsx';
import './checks-fields.css';

interface HouseStyleFieldsProps {
  readonly style: HouseStyle;
  readonly readOnly: boolean;
  readonly onChange: (style: HouseStyle) => void;
}

const quotes = ['any', 'curly', 'straight'] as const;
const datelines = ['any', 'capitals', 'sentence'] as const;

export function HouseStyleFields({ style, readOnly, onChange }: HouseStyleFieldsProps): ReactNode {
  const words = useMessages().checks.style;
  const [titles, setTitles] = useState(style.titles.join(', '));
  const [names, setNames] = useState(style.names.join('\n'));
  const set = (part: Partial<HouseStyle>): void => onChange({ ...style, ...part });
  return (
    <>
      <WordRules rules={style.words} readOnly={readOnly} onChange={(rules) => set({ words: [...rules] })} />
      <div className="field-row">
        <Select
          label={words.quotes}
          value={style.quotes}
          options={quotes.map((value) => ({ value, label: words.quotesOf[value] }))}
          disabled={readOnly}
          onChange={(value) => set({ quotes: quotes.find((one) => one === value) ?? 'any' })}
        />
        <Select
          label={words.dateline}
          value={style.dateline}
          options={datelines.map((value) => ({ value, label: words.datelineOf[value] }))}
          disabled={readOnly}
          onChange={(value) => set({ dateline: datelines.find((one) => one === value) ?? 'any' })}
        />
      </div>
      <NumberField
        label={words.spelledUpTo}
        hint={words.spelledHint}
        value={style.spelledUpTo}
        min={0}
        max={20}
        readOnly={readOnly}
        onChange={(spelledUpTo) => set({ spelledUpTo })}
      />
      <TextField
        label={words.titles}
        hint={words.titlesHint}
        value={titles}
        readOnly={readOnly}
        onChange={(text) => {
          setTitles(text);
          set({
            titles: text
              .split(',')
              .map((title) => title.trim().slice(0, 40))
              .filter(Boolean),
          });
        }}
      />
      <TextField
        label={words.names}
        hint={words.namesHint}
        value={names}
        lines
        spellCheck={false}
        readOnly={readOnly}
        onChange={(text) => {
          setNames(text);
          set({
            names: text
              .split('\n')
              .map((name) => name.trim().slice(0, 100))
              .filter(Boolean),
          });
        }}
      />
      <Dictionaries />
    </>
  );
}

interface WordRulesProps {
  readonly rules: readonly BannedWord[];
  readonly readOnly: boolean;
  readonly onChange: (rules: readonly BannedWord[]) => void;
}

function WordRules({ rules, readOnly, onChange }: WordRulesProps): ReactNode {
  const words = useMessages().checks.style;
  const [draft, setDraft] = useState<BannedWord>({ find: '', put: '', why: '' });
  const add = (): void => {
    if (draft.find.trim() === '') return;
    onChange([...rules, { ...draft, find: draft.find.trim() }]);
    setDraft({ find: '', put: '', why: '' });
  };
  return (
    <fieldset className="word-rules" disabled={readOnly}>
      <legend className="group-label">{words.words}</legend>
      {rules.length > 0 && (
        <ul>
          {rules.map(({ find, put, why }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same word can be in the list twice
            <li key={`${find}-${index}`}>
              <span dir="auto">
                <del>{find}</del> {put !== '' && <ins>{put}</ins>}
                {why !== '' && <span className="field-hint">{why}</span>}
              </span>
              <IconButton
                label={words.remove(find)}
                icon={<X aria-hidden />}
                onClick={() => onChange(rules.filter((_, at) => at !== index))}
              />
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className="word-rule-new">
          {(['find', 'put', 'why'] as const).map((part) => (
            <TextField
              key={part}
              label={words[part]}
              value={draft[part]}
              onChange={(text) => setDraft({ ...draft, [part]: text.slice(0, 100) })}
            />
          ))}
          <Button icon={<Plus aria-hidden />} disabled={draft.find.trim() === ''} onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
