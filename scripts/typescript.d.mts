/**
 * @param file from the root of the project
 * @returns what the module exports
 */
export function importTypeScript(file: string): Promise<unknown>;
