import {
  defaultStages,
  firstStatus,
  lastStatus,
  Stage,
  type WorkflowStatus,
} from '#shared/articles/workflow.ts';
import { slugify } from '#shared/library/slugify.ts';

type Stages = readonly Stage[];

/** Every way begins and ends with these two, whatever they are called: only what is in the last is in a build. */
export function isFixed(id: WorkflowStatus): boolean {
  return id === firstStatus || id === lastStatus;
}

/**
 * A new stage before the last. Its id comes from its name and stays when it is renamed: the articles in it carry the id.
 */
export function withStage(stages: Stages, name: string): Stage[] {
  const stage = Stage.parse({ id: freeId(stages, name), name: name.trim() });
  return stages.toSpliced(stages.length - 1, 0, stage);
}

/** Whether a stage can go a place up or down: between the first and the last. */
export function canMove(stages: Stages, index: number, step: -1 | 1): boolean {
  const [stage, other] = [stages[index], stages[index + step]];
  return stage !== undefined && other !== undefined && !isFixed(stage.id) && !isFixed(other.id);
}

export function withMoved(stages: Stages, index: number, step: -1 | 1): Stage[] {
  const stage = stages[index];
  if (stage === undefined || !canMove(stages, index, step)) return [...stages];
  return stages.toSpliced(index, 1).toSpliced(index + step, 0, stage);
}

export function withChanged(stages: Stages, id: WorkflowStatus, changed: Partial<Stage>): Stage[] {
  return stages.map((stage) => (stage.id === id ? { ...stage, ...changed } : stage));
}

/** Why a stage can't have a name; `null` when it can. `others` are the names of the other stages. */
export function nameProblem(name: string, others: readonly string[]): 'missing' | 'taken' | null {
  if (name.trim() === '') return 'missing';
  return others.some((other) => folded(other) === folded(name)) ? 'taken' : null;
}

const longestId = 40;

function freeId(stages: Stages, name: string): WorkflowStatus {
  const wanted = slugify(name, 'stage').slice(0, longestId).replace(/-+$/, '');
  const isTaken = (id: string): boolean => stages.some((stage) => stage.id === id);
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number += 1) {
    const end = `-${number}`;
    const id = wanted.slice(0, longestId - end.length).replace(/-+$/, '') + end;
    if (!isTaken(id)) return id;
  }
}

/** The stage that an article goes to when its own is removed, unless somebody says otherwise: the one before. */
export function stageBefore(stages: Stages, id: WorkflowStatus): WorkflowStatus {
  const index = stages.findIndex((stage) => stage.id === id);
  return stages[index - 1]?.id ?? defaultStages[0];
}

function folded(name: string): string {
  return name.trim().normalize('NFC').toLocaleLowerCase('und');
}
