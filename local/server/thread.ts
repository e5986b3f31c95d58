/** Starts a thread whose code is TypeScript. */
import { Worker, type WorkerOptions } from 'node:worker_threads';

const LOADER = import.meta.resolve('tsx/esm/api');

/** `file`: its URL. Threads do not inherit what makes TypeScript run: the loader comes first. */
export function startThread(file: URL, options: WorkerOptions): Worker {
  const code = `import(${JSON.stringify(LOADER)})
    .then(({ register }) => register())
    .then(() => import(${JSON.stringify(file.href)}))
    .catch((error) => { setTimeout(() => { throw error; }); });`;
  return new Worker(code, { ...options, eval: true });
}
