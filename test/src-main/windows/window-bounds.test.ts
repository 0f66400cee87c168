import { expect, test } from 'vitest';
import { boundsOnScreen } from '../../../src-main/windows/window-bounds';

const laptop = { x: 0, y: 0, width: 1920, height: 1040 };
const second = { x: 1920, y: 0, width: 2560, height: 1400 };

test('a window opens where it was closed', () => {
  const bounds = { x: 100, y: 50, width: 1366, height: 768 };
  expect(boundsOnScreen(bounds, [laptop])).toEqual(bounds);
});

test('a window of a screen that is no longer there opens in the default place', () => {
  const bounds = { x: 2200, y: 50, width: 1366, height: 768 };
  expect(boundsOnScreen(bounds, [laptop, second])).toEqual(bounds);
  expect(boundsOnScreen(bounds, [laptop])).toBeNull();
});

test('a window whose title bar is out of reach opens in the default place', () => {
  expect(boundsOnScreen({ x: 100, y: -40, width: 1366, height: 768 }, [laptop])).toBeNull();
  expect(boundsOnScreen({ x: 100, y: 1030, width: 1366, height: 768 }, [laptop])).toBeNull();
});

test('a window is no larger than its screen and no smaller than what fits in it', () => {
  expect(boundsOnScreen({ x: 0, y: 0, width: 3000, height: 2000 }, [laptop])).toEqual(laptop);
  expect(boundsOnScreen({ x: 0, y: 0, width: 300, height: 200 }, [laptop])).toMatchObject({ width: 1180, height: 640 });
});

test('nothing remembered, nothing to check', () => {
  expect(boundsOnScreen(null, [laptop])).toBeNull();
});
