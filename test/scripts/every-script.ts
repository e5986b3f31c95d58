/**
 * Calls scripts as a person does, all in this one process, since most of a start is the engine's: for each path
 * and its words, a line of JSON with what it printed and how it ended.
 */
import { pathToFileURL } from 'node:url';

const calls = JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[];
const { log, error } = console;

for (const [index, [script = '', ...words]] of calls.entries()) {
  const [out, err]: [string[], string[]] = [[], []];
  console.log = (line: unknown) => void out.push(String(line));
  console.error = (line: unknown) => void err.push(String(line));
  process.argv = [process.argv[0] ?? '', script, ...words];
  process.exitCode = 0;
  await import(`${pathToFileURL(script).href}?${index}`);
  await new Promise((done) => setImmediate(done));
  const code = process.exitCode;
  Object.assign(console, { log, error });
  log(JSON.stringify({ code, out: out.join('\n'), err: err.join('\n') }));
}
process.exitCode = 0;
