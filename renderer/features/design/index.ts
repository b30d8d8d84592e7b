export { DesignView } from './DesignView.tsx';
