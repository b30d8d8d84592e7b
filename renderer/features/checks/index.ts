export { applyFix } from './apply-fix.ts';
export { ChecksFields } from './ChecksFields.tsx';
export { ChecksPanel } from './ChecksPanel.tsx';
export { HouseStyleFields } from './HouseStyleFields.tsx';
export { useSuggestFixes } from './use-suggest-fixes.ts';
