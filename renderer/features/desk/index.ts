export { DeskView } from './DeskView.tsx';
