import { useMemo } from 'react';
import { useCall } from '../../ipc/use-call.ts';

/** What the checks say of each link of header and footer, by the link's field, as the design is in the library. */
export function useLinkProblems(): ReadonlyMap<string, string> {
  const { loaded } = useCall('site.check', null, ['library.changed', 'articles.changed']);
  return useMemo(() => {
    const problems = loaded.state === 'ready' ? loaded.value : [];
    const ofLinks = problems.filter(({ code }) => code === 'navigation-broken');
    return new Map(ofLinks.map(({ field, message }) => [field ?? '', message]));
  }, [loaded]);
}
