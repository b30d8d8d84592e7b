import { useEffect, useRef } from 'react';
import { call } from '../../ipc/client.ts';
import { useMessages } from '../../messages/index.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { useNotices } from '../notices/notices.tsx';
import { useNavigation } from './navigation.tsx';

/** Says which articles have text that a crash or a failed disk had kept from their files, and leads to the first. */
export function useRecovered(): void {
  const { say } = useNotices();
  const { go } = useNavigation();
  const { app } = useMessages();
  const titleOf = useTitleOf();
  const isSaid = useRef(false);

  useEffect(() => {
    if (isSaid.current) return;
    isSaid.current = true;
    call('articles.recovered', null).then(
      (recovered) => {
        const [first] = recovered;
        if (first === undefined) return;
        const names = recovered.map(({ headline }) => titleOf(headline));
        const open = (): void => void go({ view: 'articles', article: first.id });
        say(app.recovered(names), { label: app.showRecovered, run: open });
      },
      () => {},
    );
  }, [say, go, app, titleOf]);
}
