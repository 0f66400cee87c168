import { expect, test } from 'vitest';
import {
  beginTour,
  goToStep,
  leaveTour,
  resumeTour,
  skipStep,
  toNextStep,
  tourSteps,
  withDone,
} from '../../../shared/tour/tour-progress';

test('who takes the step goes on to the next; another step taken meanwhile is passed over', () => {
  const later = withDone(beginTour(), ['type']);
  expect(later).toMatchObject({ at: 'explain', done: ['type'] });
  expect(withDone(later, ['explain', 'type'])).toMatchObject({ at: 'read', done: ['explain', 'type'] });
});

test('nothing new leaves everything as it is', () => {
  const progress = withDone(beginTour(), ['explain']);
  expect(withDone(progress, ['explain'])).toBe(progress);
});

test('a skipped step stays open to take later, and the last one ends at what was not skipped', () => {
  const skipped = skipStep(beginTour());
  expect(skipped).toMatchObject({ at: 'type', skipped: ['explain'] });
  expect(withDone(skipped, ['explain'])).toMatchObject({ at: 'type', done: ['explain'], skipped: [] });
});

test('who goes back to a step that is done stays there, and goes on from there', () => {
  const back = goToStep(withDone(beginTour(), ['explain', 'type']), 'explain');
  expect(withDone(back, ['explain', 'type'])).toBe(back);
  expect(toNextStep(back).at).toBe('read');
});

test('with every step done or skipped it is finished, and begins again only when asked', () => {
  const finished = withDone(skipStep(beginTour()), tourSteps.slice(1));
  expect(finished.status).toBe('finished');
  expect(resumeTour(finished)).toEqual(beginTour());
});

test('a tour that was left goes on where it was', () => {
  const left = leaveTour(withDone(beginTour(), ['explain']));
  expect(left.status).toBe('left');
  expect(resumeTour(left)).toMatchObject({ status: 'running', at: 'type', done: ['explain'] });
  expect(resumeTour(null)).toEqual(beginTour());
});
