export { CareProvider, useCareCommands } from './care.tsx';
