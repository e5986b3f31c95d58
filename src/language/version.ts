/** The product's version, as package.json has it: Settings, the set-up dialog and the self-check say it. */
export const VERSION = '0.1.0';
