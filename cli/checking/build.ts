/** Names the sources that this program was built from: results of another build are not used. */
declare const __BUILD__: string;

export const BUILD: string = __BUILD__;
