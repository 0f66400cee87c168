import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [react()],
  cacheDir: 'out/.vitest',
  test: {
    environment: 'node',
    include: ['test/{shared,src-main,src-renderer,scripts}/**/*.test.{ts,tsx}'],
    // Real SQLite files, real workbooks and LibreOffice on two shared cores: the limit only catches what hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
