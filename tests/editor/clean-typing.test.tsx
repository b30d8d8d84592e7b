import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { SlugField } from '../../renderer/features/article/inspector/SlugField.tsx';
import { SheetLine } from '../../renderer/features/article/SheetLine.tsx';
import { FigureField } from '../../renderer/features/editor/nodes/figure/FigureField.tsx';
import { ArticleContent, type ArticleFields } from '../../shared/articles/article.schema.ts';
import { emptyBody } from '../../shared/body/body.schema.ts';
import type { ArticleId } from '../../shared/library/ids.ts';
import { press, type } from './harness.tsx';

const twoLines = 'high\r\n  water';

/** Puts two lines on the clipboard, as any program would. */
async function copyTwoLines(): Promise<void> {
  const from = page.getByRole('textbox', { name: 'From' });
  (from.element() as HTMLTextAreaElement).focus();
  await press('Control+a', 'Control+c');
}

function Headline(): ReactNode {
  const [value, setValue] = useState('The tide');
  const fixed = {
    name: 'headline',
    label: 'To',
    placeholder: '',
    direction: 'ltr',
    readOnly: false,
  } as const;
  return <SheetLine {...fixed} value={value} faults={{}} onChange={setValue} onEnter={() => {}} />;
}

function Credit(): ReactNode {
  const [value, setValue] = useState('The tide');
  return <FigureField label="To" value={value} placeholder="" onChange={setValue} />;
}

describe.each([
  ['a headline', Headline],
  ['a line of a figure', Credit],
])('%s', (_what, Line) => {
  const to = page.getByRole('textbox', { name: 'To' });
  beforeEach(async () => {
    await render(
      <>
        <textarea aria-label="From" defaultValue={twoLines} />
        <Line />
      </>,
    );
    await copyTwoLines();
    (to.element() as HTMLTextAreaElement).focus();
    await press('Control+Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  });

  test('takes two lines as one, where they were pasted; typing goes on there, and undo takes them back', async () => {
    await press('Control+v');
    await expect.element(to).toHaveValue('The high watertide');
    await type(' ');
    await expect.element(to).toHaveValue('The high water tide');
    await press('Control+z');
    await press('Control+z');
    await expect.element(to).toHaveValue('The tide');
  });
});

describe('a slug', () => {
  const slug = page.getByRole('textbox', { name: 'Slug' });

  function Article(): ReactNode {
    const [fields, setFields] = useState<ArticleFields>(() =>
      ArticleContent.parse({ headline: 'The tide', slug: 'the-tide', body: emptyBody() }),
    );
    return (
      <SlugField
        id={'0198a8a0-0000-7000-8000-000000000000' as ArticleId}
        fields={fields}
        change={(changed) => setFields((before) => ({ ...before, ...changed }))}
        readOnly={false}
        faultsOf={() => ({ error: null, warning: null })}
      />
    );
  }

  test('has small letters and hyphens as it is typed, wherever that is, and undo takes them back', async () => {
    await render(<Article />);
    (slug.element() as HTMLInputElement).focus();
    await press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await type(' High Spring');
    await expect.element(slug).toHaveValue('the-high-spring-tide');
    await press('Control+z');
    await expect.element(slug).toHaveValue('the-tide');
  });
});
