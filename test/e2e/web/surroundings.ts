// A web worker has neither a process nor an address of its own, and Mocha looks at both when it is loaded.
const scope = globalThis as Record<string, unknown>;
scope.process ??= { env: {}, platform: 'browser', on: () => {}, removeListener: () => {}, listenerCount: () => 0 };
scope.global ??= globalThis;
scope.location ??= { search: '', href: '', pathname: '' };
