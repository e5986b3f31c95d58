/** `npm run release`: a folder to paste from, for whoever has a browser and no Node, and its zip. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runScript } from './command-line';
import { zipped } from './release-example';
import { releaseFiles, STEPS, versionOf } from './release-folder';

const OUT = 'release';

await runScript({ usage: 'npm run release' }, async () => {
  const root = process.cwd();
  const name = `guidepost-${versionOf(root)}`;
  const files = await releaseFiles(root);
  rmSync(join(OUT, name), { recursive: true, force: true });
  for (const [path, content] of files) {
    const place = join(OUT, name, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  const inFolder = new Map([...files].map(([path, content]) => [`${name}/${path}`, content]));
  writeFileSync(join(OUT, `${name}.zip`), await zipped(inFolder));
  console.log(`Made ${OUT}/${name}/ and ${OUT}/${name}.zip. Begin with ${STEPS}.`);
});
