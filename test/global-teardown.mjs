import { rmSync } from 'node:fs';

export default function globalTeardown() {
  rmSync(process.env.STANDINGS, { recursive: true, force: true });
}
