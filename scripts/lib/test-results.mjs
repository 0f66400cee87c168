// Sums of what the two test runners report in their JSON files.
import { existsSync, readFileSync } from 'node:fs';

const crashed = { passed: 0, failed: 1, skipped: 0, failures: [] };

/** A file of tests that could not even be loaded counts as one failure. */
export function unitResults(path) {
  const report = read(path);
  if (!report) return crashed;
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function windowResults(path) {
  const report = read(path);
  if (!report) return crashed;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const unloaded = unexpected === 0 && report.errors.length > 0 ? 1 : 0;
  return {
    passed: expected + flaky,
    failed: unexpected + unloaded,
    skipped,
    atSecondTry: namesOf(report.suites, 'flaky'),
    leftOut: namesOf(report.suites, 'skipped'),
    failures: failuresIn(report.suites),
  };
}

/** Titles of the tests that failed. */
function failuresIn(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(({ title }) => title),
    ...failuresIn(inner),
  ]);
}

/**
 * Tests of the window that ended so, by file and name, with the reason where a test gave one: `flaky` failed once and then
 * passed (decision 0094), `skipped` cannot be run on this machine.
 */
function namesOf(suites, status) {
  return suites.flatMap((suite) => [
    ...namesOf(suite.suites ?? [], status),
    ...suite.specs.flatMap(({ file, line, title, tests }) =>
      tests
        .filter((test) => test.status === status)
        .map(({ annotations }) => [`${file}:${line} ${title}`, ...reasonsIn(annotations)].join(': ')),
    ),
  ]);
}

const reasonsIn = (annotations) =>
  annotations.filter(({ type, description }) => type === 'skip' && description).map(({ description }) => description);

const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

export function sumOf(results) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of results) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}
