/** Files that are bundled as the texts that they are. */
declare module '*?text' {
  const text: string;
  export default text;
}
