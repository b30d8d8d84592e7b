export { ImportProvider, useImporter } from './import.tsx';
