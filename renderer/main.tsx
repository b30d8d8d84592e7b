import './zod-without-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/tokens.css';
import './styles/app.css';
import './styles/forced-colors.css';
import { directionOfInterface } from '#shared/messages/interface-language.ts';
import { App } from './features/app/App.tsx';
import { listenForClosing } from './features/app/use-closing.ts';
import { loadMessages } from './messages/index.ts';
import { uiLanguage } from './messages/ui-language.ts';
import { prepareAnnouncements } from './ui/announce.ts';
import { loadTheRest } from './ui/when-shown.tsx';

const container = document.getElementById('root');
if (container === null) throw new Error('index.html has no #root');
document.documentElement.lang = uiLanguage;
document.documentElement.dir = directionOfInterface(uiLanguage);
listenForClosing();
prepareAnnouncements(document.body);

// Not awaited at the top: a language's file needs what is in this one, and would wait for it to end.
void loadMessages().then(() => {
  createRoot(container).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  loadTheRest();
});
