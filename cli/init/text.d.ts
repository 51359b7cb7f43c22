/** Files that are bundled as the texts that they are. */
declare module '*?raw' {
  const text: string;
  export default text;
}
