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
    atSecondTry: flakyNames(report.suites),
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

/** Tests of the window that failed once and then passed, by file and name (decision 0094). */
function flakyNames(suites) {
  return suites.flatMap((suite) => [
    ...flakyNames(suite.suites ?? []),
    ...suite.specs
      .filter((spec) => spec.tests.some((test) => test.status === 'flaky'))
      .map((spec) => `${spec.file}:${spec.line} ${spec.title}`),
  ]);
}

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
