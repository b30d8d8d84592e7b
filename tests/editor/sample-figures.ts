import { mediaItem } from './harness.tsx';

export const harbour = mediaItem('harbour.jpg', 1, {
  alt: 'Boats at a quay',
  caption: 'The harbour at dawn',
  credit: 'Mara Lind',
});
