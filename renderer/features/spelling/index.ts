/** Dictionaries of this machine, and the newsroom's names. */
export { Dictionaries } from './Dictionaries.tsx';
export { useSpelling } from './use-spelling.ts';
