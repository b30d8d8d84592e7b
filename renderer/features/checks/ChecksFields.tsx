import type { ReactNode } from 'react';
import {
  CheckLevel,
  type CheckSettings,
  checkRuleNames,
  levelOf,
  requirableFields,
} from '#shared/checks/check-rules.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { BareSelect } from '../../ui/Select.tsx';
import { NumberField } from './NumberField.tsx';
import './checks-fields.css';

interface ChecksFieldsProps {
  readonly checks: CheckSettings;
  readonly readOnly: boolean;
  readonly onChange: (checks: CheckSettings) => void;
}

/** What each rule does, which fields are asked for, and how long things may be. */
export function ChecksFields({ checks, readOnly, onChange }: ChecksFieldsProps): ReactNode {
  const words = useMessages().checks.settings;
  const options = CheckLevel.options.map((level) => ({ value: level, label: words.levels[level] }));
  const require = (field: (typeof requirableFields)[number], wanted: boolean): void => {
    const required = requirableFields.filter((one) =>
      one === field ? wanted : checks.required.includes(one),
    );
    onChange({ ...checks, required });
  };
  return (
    <>
      <ul className="check-rules">
        {checkRuleNames.map((rule) => (
          <li key={rule}>
            <span>{words.rules[rule]}</span>
            <BareSelect
              aria-label={words.rules[rule]}
              value={levelOf(rule, checks)}
              options={options}
              disabled={readOnly}
              onChange={(level) =>
                onChange({ ...checks, levels: { ...checks.levels, [rule]: level as CheckLevel } })
              }
            />
          </li>
        ))}
      </ul>
      <fieldset className="check-required" disabled={readOnly}>
        <legend className="group-label">{words.required}</legend>
        {requirableFields.map((field) => (
          <Checkbox
            key={field}
            label={words.fields[field]}
            checked={checks.required.includes(field)}
            onChange={(wanted) => require(field, wanted)}
          />
        ))}
      </fieldset>
      <div className="field-row">
        <NumberField
          label={words.longestHeadline}
          value={checks.longestHeadline}
          min={20}
          max={300}
          readOnly={readOnly}
          onChange={(longestHeadline) => onChange({ ...checks, longestHeadline })}
        />
        <NumberField
          label={words.longestDescription}
          value={checks.longestDescription}
          min={50}
          max={500}
          readOnly={readOnly}
          onChange={(longestDescription) => onChange({ ...checks, longestDescription })}
        />
      </div>
    </>
  );
}
