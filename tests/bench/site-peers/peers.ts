import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { WholeLibrary } from '#tests/helpers/whole-library.ts';
import { installGuest } from '../install-guest.ts';
import { type MeasuredRun, measuredRun } from '../measured-run.ts';
import { writePeerProject } from './corpus.ts';

const run = promisify(execFile);
const eleventyVersion = '3.1.8';

export interface SitePeer {
  readonly name: string;
  /** The whole site into a folder that isn't there yet. */
  readonly build: (out: string) => Promise<MeasuredRun>;
}

/** The generators that are on this machine, each with the newsroom as a project of its own; and why one isn't there. */
export async function sitePeers(
  scratch: string,
  snapshot: WholeLibrary,
): Promise<{ readonly peers: readonly SitePeer[]; readonly missing: readonly string[] }> {
  const peers: SitePeer[] = [];
  const missing: string[] = [];
  for (const find of [hugo, eleventy]) {
    const found = await find(scratch, snapshot);
    if (typeof found === 'string') missing.push(found);
    else peers.push(found);
  }
  return { peers, missing };
}

async function hugo(scratch: string, snapshot: WholeLibrary): Promise<SitePeer | string> {
  const version = await run('hugo', ['version']).catch(() => null);
  if (version === null) return 'Hugo isn’t installed (Debian: apt-get install hugo): not compared with it.';
  const project = join(scratch, 'hugo');
  await writePeerProject(project, 'hugo', snapshot);
  const [name = 'hugo'] = /hugo v[\d.]+/.exec(version.stdout) ?? [];
  return {
    name: name.replace('hugo v', 'Hugo '),
    build: (out) => measuredRun('hugo', ['--quiet', '--destination', out], project),
  };
}

async function eleventy(scratch: string, snapshot: WholeLibrary): Promise<SitePeer | string> {
  const program = await installGuest('@11ty/eleventy', eleventyVersion, 'cmd.cjs').catch(() => null);
  if (program === null) return 'Eleventy can’t be installed: not compared with it.';
  const project = join(scratch, 'eleventy');
  await writePeerProject(project, 'eleventy', snapshot);
  return {
    name: `Eleventy ${eleventyVersion}`,
    build: (out) => measuredRun(process.execPath, [program, `--output=${out}`], project),
  };
}
