/** `npm run build`: makes build/ from the sources. */
import { build } from './bundle';

build(process.cwd()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
