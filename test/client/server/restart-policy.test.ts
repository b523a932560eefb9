import { expect, test } from 'vitest';
import { createRestartPolicy } from '../../../client/server/restart-policy.js';

const minute = 60_000;

test('a server that stops now and then is always started again', () => {
  let time = 0;
  const mayRestart = createRestartPolicy(() => time);
  for (let stop = 0; stop < 20; stop += 1) {
    expect(mayRestart()).toBe(true);
    time += minute;
  }
});

test('a server that stops for the fifth time within three minutes is left alone', () => {
  let time = 0;
  const mayRestart = createRestartPolicy(() => time);
  const answers = [0, 1, 2, 3, 4].map(() => {
    time += 1000;
    return mayRestart();
  });
  expect(answers).toEqual([true, true, true, true, false]);
});

test('after a quiet time it is started again', () => {
  let time = 0;
  const mayRestart = createRestartPolicy(() => time);
  for (let stop = 0; stop < 5; stop += 1) mayRestart();
  time += 3 * minute;
  expect(mayRestart()).toBe(true);
});
