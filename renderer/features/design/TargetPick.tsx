import { type ReactNode, useState } from 'react';
import type { NavigationLink } from '#shared/design/design.schema.ts';
import { useMessages } from '../../messages/index.ts';
import { PickList } from '../../ui/PickList.tsx';
import { useNamedArticles } from '../articles/use-named-articles.ts';
import { useTitleOf } from '../articles/use-title-of.ts';
import { addressLink, type LinkTargets, linkKey } from './link-targets.ts';

interface TargetPickProps {
  readonly targets: LinkTargets;
  readonly onPick: (link: NavigationLink | undefined) => void;
}

/** What a link of the site leads to: found by a few letters, or an address as typed. */
export function TargetPick({ targets, onPick }: TargetPickProps): ReactNode {
  const { design: words } = useMessages();
  const titleOf = useTitleOf();
  const [typed, setTyped] = useState('');
  const { articles, more, isCurrent } = useNamedArticles(typed);
  const links = new Map(
    articles.map(({ id, headline }) => {
      const link: NavigationLink = { to: 'article', article: id, label: '' };
      return [linkKey(link), { link, label: titleOf(headline) }];
    }),
  );
  const found = [...links].map(([value, { label }]) => ({ value, label, detail: words.targets.article }));
  return (
    <PickList
      label={words.findTarget}
      placeholder={words.findTargetPlaceholder}
      empty={words.noTarget}
      options={[...targets.options, ...found]}
      onType={(text) => setTyped(text.trim())}
      isCurrent={isCurrent}
      more={more}
      onPick={(key) => onPick(links.get(key)?.link ?? targets.linkOf(key))}
      create={{
        label: words.addAddress,
        takes: (text) => addressLink(text) !== undefined,
        onCreate: (text) => onPick(addressLink(text)),
      }}
    />
  );
}
