import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { CropStage } from '../../renderer/features/media/crop/CropStage.tsx';
import '../../renderer/features/media/crop/crop.css';
import { mediaItem } from './harness.tsx';

test.each([
  ['as wide as there is room', 1600, 1000, 500, 312.5],
  ['as high as there is room', 1000, 4000, 0.25 * 0.54, 0.54],
  ['not larger than it is', 80, 40, 80, 40],
])('the stage of a picture that isn’t there yet has its shape, %s', async (_, width, height, wide, high) => {
  const item = { ...mediaItem('nowhere.png', 1), width, height };
  const { container } = await render(
    <div style={{ inlineSize: 500 }}>
      <CropStage item={item} area={null} ratio={null} onArea={() => {}} />
    </div>,
  );
  const stage = container.querySelector('.crop-stage')?.getBoundingClientRect();
  const unit = high < 1 ? innerHeight : 1;
  expect(stage?.width).toBeCloseTo(wide * unit, 0);
  expect(stage?.height).toBeCloseTo(high * unit, 0);
});
