import { CircleAlert, Info, Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './states.css';

const bannerIcons = { info: Info, warning: TriangleAlert, error: CircleAlert, locked: Lock } as const;

interface BannerProps {
  readonly kind: keyof typeof bannerIcons;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}

/** A line across a view that stays as long as what it says is true. */
export function Banner({ kind, children, action }: BannerProps): ReactNode {
  const Icon = bannerIcons[kind];
  return (
    <div className={classNames('banner', `banner-${kind}`)} role={kind === 'error' ? 'alert' : 'note'}>
      <Icon aria-hidden size={16} />
      <div className="banner-text">{children}</div>
      {action}
    </div>
  );
}
