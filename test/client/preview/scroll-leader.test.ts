import { expect, test } from 'vitest';
import { createScrollLeader } from '../../../client/preview/scroll-leader.js';

test('the echo of a scroll is not followed', () => {
  let time = 0;
  const mayFollow = createScrollLeader(() => time);
  expect(mayFollow('editor')).toBe(true);
  time += 40;
  expect(mayFollow('page')).toBe(false);
});

test('the pane that is being scrolled keeps the lead as long as it moves', () => {
  let time = 0;
  const mayFollow = createScrollLeader(() => time);
  for (let step = 0; step < 20; step += 1) {
    expect(mayFollow('page')).toBe(true);
    time += 100;
    expect(mayFollow('editor')).toBe(false);
  }
});

test('after a rest either pane may take the lead', () => {
  let time = 0;
  const mayFollow = createScrollLeader(() => time);
  mayFollow('editor');
  time += 1000;
  expect(mayFollow('page')).toBe(true);
  time += 10;
  expect(mayFollow('editor')).toBe(false);
});
