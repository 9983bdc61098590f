import { defineConfig } from 'vitest/config'

const stage = (name: string, include: string[], rest: object = {}) => ({
  test: {
    name,
    include,
    environment: 'node' as const,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    ...rest,
  },
})

/** The stages of the suite; `test/run.ts` runs them one after another and prints what each took. */
export default defineConfig({
  test: {
    projects: [
      stage('rules', ['test/shared/**/*.test.ts', 'test/house/**/*.test.ts']),
      stage('room and doors', [
        'test/electron/*.test.ts',
        'test/electron/exchange/*.test.ts',
        'test/shell/**/*.test.ts',
        'test/renderer/*/*.test.ts',
      ]),
      stage('word', ['test/electron/word/**/*.test.ts'], { testTimeout: 90_000 }),
      stage('screens', ['test/e2e/screens*.test.ts'], {
        testTimeout: 120_000,
        fileParallelism: false,
      }),
      stage('days', ['test/e2e/a-*.test.ts'], { testTimeout: 240_000, fileParallelism: false }),
    ],
  },
})
