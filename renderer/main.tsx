import './zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/app.css';
import { App } from './features/app/App.tsx';
import { listenForClosing } from './features/app/use-closing.ts';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
listenForClosing();
createRoot(container).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
