import { ArrowRight, Lock, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { isBlocking, type Problem } from '#shared/library/problem.ts';
import { useMessages } from '../../messages/index.ts';
import { classNames } from '../../ui/class-names.ts';
import { placeOf, useNavigation } from '../app/navigation.tsx';
import './site.css';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  /** Called once the window has gone to the problem. */
  readonly onGone?: () => void;
}

/** Each problem with whose it is, seen once for those in a row; choosing one leads to its field. */
export function ProblemList({ problems, onGone }: ProblemListProps): ReactNode {
  const { site, articles } = useMessages();
  const { go } = useNavigation();
  return (
    <ul className="problem-list">
      {problems.map((problem, at) => (
        <li
          data-level={problem.level ?? 'block'}
          key={[problem.article, problem.file, problem.field, problem.code, problem.message].join('|')}
        >
          <button
            type="button"
            onClick={() => {
              onGone?.();
              void go(placeOf(problem));
            }}
          >
            <span
              className={classNames(
                'problem-whose',
                isSameThing(problem, problems[at - 1]) && 'visually-hidden',
              )}
              dir="auto"
            >
              {problem.article === null
                ? (problem.file ?? site.inSite)
                : (problem.headline ?? articles.untitled)}
            </span>
            <span className="problem-message">
              {problem.level === 'hold' && <Lock aria-label={site.heldBack} size={12} />}
              {!isBlocking(problem) && <TriangleAlert aria-hidden size={12} />}
              <bdi>{problem.message}</bdi>
            </span>
            <ArrowRight aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function isSameThing(one: Problem, other: Problem | undefined): boolean {
  return one.article === other?.article && one.file === other?.file;
}
