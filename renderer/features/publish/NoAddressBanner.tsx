import type { ReactNode } from 'react';
import { useMessages } from '../../messages/index.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { useNavigation } from '../app/navigation.tsx';
import { useLibrary } from '../library/library.tsx';

/** What a site goes out without while nobody has said where readers will find it. It is one all the same. */
export function NoAddressBanner({ onGone }: { readonly onGone: () => void }): ReactNode {
  const { publish: words } = useMessages();
  const { baseUrl } = useLibrary().config;
  const { go } = useNavigation();
  if (baseUrl !== null) return null;
  return (
    <Banner
      kind="info"
      action={
        <Button
          onClick={() => {
            onGone();
            void go({ view: 'site', part: 'settings', field: 'baseUrl' });
          }}
        >
          {words.sayAddress}
        </Button>
      }
    >
      {words.noAddress}
    </Banner>
  );
}
