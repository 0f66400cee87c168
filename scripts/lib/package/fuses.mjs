// The switches inside the binary of a packaged Electron; what they should be, test/package/fuses.spec.ts says.
import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

/** Every fuse of a binary with its state, as the binary itself says it. */
export async function fusesOf(binary) {
  const wire = await getCurrentFuseWire(binary);
  return Object.keys(FuseV1Options)
    .filter((name) => Number.isNaN(Number(name)) && FuseV1Options[name] in wire)
    .map((name) => ({ name, isOn: wire[FuseV1Options[name]] === FuseState.ENABLE }));
}

/** Sets those fuses of a binary. */
export async function setFuses(binary, fuses) {
  const states = Object.fromEntries(fuses.map(({ name, isOn }) => [FuseV1Options[name], isOn]));
  await flipFuses(binary, { version: FuseVersion.V1, ...states });
}
