export const preview = {
  region: 'Page as readers will see it',
  frame: 'The page',
  beside: 'Beside the text',
  only: 'Only the page',
  widths: 'Width',
  phone: 'Phone width',
  full: 'Full width',
  close: 'Close the page',
  failed: 'The page can’t be shown yet.',
  stale: 'As of the last save',
} as const;
