import { rmSync } from 'node:fs';

export default function globalTeardown() {
  rmSync(process.env.BUILT_ONCE, { recursive: true, force: true });
}
