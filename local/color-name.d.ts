declare module 'color-name' {
  /** CSS names, each as red, green and blue. */
  const names: Readonly<Record<string, readonly [number, number, number]>>;
  export default names;
}
