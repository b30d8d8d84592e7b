export { WorkflowFields } from './WorkflowFields.tsx';
