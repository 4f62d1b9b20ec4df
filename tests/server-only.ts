// Next replaces the package "server-only" by an error in the browser's bundle; tests run on the server.
export {};
