import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedLibrary } from '#tests/helpers/generate-newsroom.ts';
import { root, runTool } from './tool.ts';

/**
 * Builds the sample newsroom's site and a generated one, and lets the Nu HTML checker (vnu.jar, needs Java) and
 * html-validate read every page: `npm run judge`. The exit code is 1 when either finds an error.
 */
async function judge(name: string, library: string, folder: string): Promise<number> {
  const out = join(folder, `${name}-site`);
  console.log(`\n── ${name}`);
  const built = await runTool('node', ['main/cli.ts', 'build', '--library', library, '--out', out]);
  if (built !== 0) return built;
  const pages = (await readdir(out, { recursive: true }))
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(out, path));
  const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
  const vnu = await runTool('/usr/bin/env', ['java', '-jar', jar, '--errors-only', ...pages]);
  const config = join(root, 'scripts/judge-html-validate.json');
  const validate = await runTool('html-validate', ['-c', config, ...pages]);
  console.log(`${name}: ${pages.length} pages, vnu ${verdict(vnu)}, html-validate ${verdict(validate)}`);
  return vnu + validate;
}

function verdict(code: number): string {
  return code === 0 ? 'no errors' : 'ERRORS';
}

const folder = await mkdtemp(join(tmpdir(), 'galley-judge-'));
try {
  const generated = join(folder, 'generated');
  await writeGeneratedLibrary(generated, 120);
  const sample = await judge('sample', join(root, 'examples/newsroom'), folder);
  const other = await judge('generated', generated, folder);
  process.exitCode = sample + other === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
