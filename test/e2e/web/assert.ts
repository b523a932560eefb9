/** What the tests use of Node's `assert/strict`, for a browser. */
function fail(message: string): never {
  throw new Error(message);
}

function ok(value: unknown, message = 'a value that is not empty was expected'): asserts value {
  if (!value) fail(message);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message ?? `${String(actual)} is not ${String(expected)}`);
}

function notEqual(actual: unknown, expected: unknown, message?: string): void {
  if (Object.is(actual, expected)) fail(message ?? `${String(actual)} was not expected`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [found, wanted] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (found !== wanted) fail(message ?? `${found} is not ${wanted}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message ?? `${text} does not match ${pattern}`);
}

export default { ok, equal, notEqual, deepEqual, match };
