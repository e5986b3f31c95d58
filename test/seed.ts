/** What random tests draw by: the same in each run, so that red is somebody's change; another by SEED. */
export const SEED = Number(process.env['SEED'] ?? 20_261_123);

/** The long forms: everything that a test draws its sample from. `npm run whole` asks for them. */
export const EVERY = process.env['EVERY'] === '1';
