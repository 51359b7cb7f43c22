// Every suite, so that both extension hosts run the same ones. (Bundles cannot look for files.)
export {};
