import { HorizontalRuleExtension } from '@lexical/extension';
import { configExtension } from 'lexical';
import './divider.css';

/** Lexical's own node: it saves exactly what the divider's schema wants. */
export const DividerExtension = configExtension(HorizontalRuleExtension, {});
