import { type ReactNode, useState } from 'react';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { TagBox } from '../../renderer/features/article/inspector/TagBox.tsx';

test('Backspace that is held down for what is typed stops before the tags; pressed anew, it takes the last', async () => {
  function Tags(): ReactNode {
    const [tags, setTags] = useState<readonly string[]>(['river', 'harbour']);
    return (
      <>
        <output>{tags.join(', ')}</output>
        <TagBox
          control={{ id: 'tags', 'aria-describedby': undefined, 'aria-invalid': undefined }}
          known={[]}
          taken={tags}
          readOnly={false}
          onAdd={(added) => setTags((before) => [...before, ...added])}
          onRemoveLast={() => setTags((before) => before.slice(0, -1))}
        />
      </>
    );
  }
  await render(<Tags />);
  const box = page.getByRole('combobox', { name: 'Add tag' });
  (box.element() as HTMLInputElement).focus();
  await userEvent.keyboard('sea{Backspace>9/}');
  await expect.element(box).toHaveValue('');
  await expect.element(page.getByText('river, harbour')).toBeVisible();
  await userEvent.keyboard('{Backspace}');
  await expect.element(page.getByText('river', { exact: true })).toBeVisible();
});
