/** `npm run build`: makes build/ from the sources. */
import { CommandError } from '../local/commands/failure';
import { build } from './bundle';
import { runScript } from './command-line';

await runScript({ usage: 'npm run build' }, () =>
  build(process.cwd()).catch((error: Error) => {
    // What esbuild says of the sources is the sentence; where it stood itself helps nobody.
    throw new CommandError(error.message);
  }),
);
