/**
 * `npm run lock`: names in package-lock.json the optional packages of other platforms that a registry
 * with only some platforms leaves out, and gives every entry its integrity, by which `npm ci` tells what it
 * fetched. Without those entries `npm ci` refuses the file; with them it skips what is not for its machine.
 * Run it after adding or updating a package.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { runScript } from './command-line';

const FILE = 'package-lock.json';
const SYSTEMS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'win32',
  'openharmony',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
];
const PROCESSORS = [
  'arm64',
  'x64',
  'ia32',
  'arm',
  'ppc64',
  's390x',
  'loong64',
  'riscv64',
  'mips64el',
  'wasm32',
];

/** The part of package-lock.json that is read and written here; everything else stays as it is. */
interface Lock {
  packages: Record<string, Entry>;
}
interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

await runScript({ usage: 'npm run lock' }, () => {
  const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock;
  const added = complete(lock);
  const sealed = seal(lock);
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(
    `Packages of other platforms named: ${added}. Entries given their integrity: ${sealed}.`,
  );
});

/** Names in the lock what it lacks, and gives how many packages that were. */
function complete({ packages }: Lock): number {
  let added = 0;
  for (const [path, entry] of Object.entries({ ...packages })) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const place = placeOf(packages, path, name);
      if ((place && packages[place]?.version === version) || !/^\d/.test(version)) continue;
      // Another version further out: this one has its place inside the package that asks for it.
      const key = place ? `${path}/node_modules/${name}` : `node_modules/${name}`;
      const words = name.split(/[/-]/);
      const os = SYSTEMS.filter((system) => words.includes(system));
      const cpu = PROCESSORS.filter((processor) => words.includes(processor));
      if (os.length === 0 || cpu.length === 0) continue;
      packages[key] = { version, cpu, dev: true, optional: true, os };
      added += 1;
    }
  }
  return added;
}

/** Gives each entry its integrity, as npm tells it, and gives how many lacked it. */
function seal({ packages }: Lock): number {
  const open = Object.entries(packages).filter(
    ([path, { integrity, link }]) => path !== '' && !integrity && !link,
  );
  for (const [path, entry] of open) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const asked = ['view', `${name}@${entry.version}`, 'dist.integrity'];
    const shell = process.platform === 'win32';
    const integrity = execFileSync('npm', asked, { encoding: 'utf8', shell }).trim();
    packages[path] = { version: entry.version ?? '', integrity, ...entry };
  }
  return open.length;
}

/** Where npm would find a package that another asks for: beside it, or further out. */
function placeOf(packages: Lock['packages'], path: string, name: string): string | null {
  for (let folder = path; ; ) {
    const key = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (packages[key]) return key;
    if (folder === '') return null;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}
