#!/usr/bin/env node
export {};

/** An older Node can't read what follows, and would show a line of it instead of saying why. */
const oldestNode = 24;

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(`galley: this is Node ${process.versions.node}, and Galley needs ${oldestNode} or later.`);
  process.exitCode = 1;
} else {
  const { runCommand } = await import('./cli/run-command.ts');
  await runCommand(process.argv);
}
