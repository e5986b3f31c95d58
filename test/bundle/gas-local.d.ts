declare module 'gas-local' {
  const gas: {
    /** Loads every .js file of a folder into one context made of `globals`. */
    require(folder: string, globals: Record<string, unknown>): Record<string, unknown>;
  };
  export default gas;
}
