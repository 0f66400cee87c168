// Starting other programs.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inProject, projectFolder } from './project.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Starts a program with our terminal. Ctrl+C and `kill` are passed on, so nothing stays behind. */
export function startProcess(command, args, options = {}) {
  const child = spawn(command, args, { cwd: projectFolder, stdio: 'inherit', ...options });
  const passOn = (signal) => child.kill(signal);
  for (const signal of passedOn) process.on(signal, passOn);
  child.on('exit', () => {
    for (const signal of passedOn) process.off(signal, passOn);
  });
  return child;
}

/** Runs a program with our terminal and gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = startProcess(command, args, options);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Output of a short program, or undefined when it is missing or fails. */
export function outputOf(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: projectFolder, encoding: 'utf8', ...options });
  return result.status === 0 ? result.stdout.trim() : undefined;
}

/** What a program says until it ends by itself; when it fails, an error with all that it said. */
export function toldBy(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectFolder, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let text = '';
    let complaints = '';
    child.stdout.on('data', (piece) => {
      text += piece;
    });
    child.stderr.on('data', (piece) => {
      complaints += piece;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(text);
      else reject(new Error(`${command} ended with ${code}\n${text}${complaints}`));
    });
  });
}

/** A program that one of our packages brings. */
export const packageBin = (name) => inProject('node_modules', '.bin', name);

export function isOnPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, name)));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Not there, or not ours to run: both mean "look further".
    return false;
  }
}
