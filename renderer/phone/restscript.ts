import type { Rest } from './fetched.ts'

/** Fetches the script of the rest; the build puts `again` behind its address. */
export function restScript(again: string): Promise<Rest> {
  return again === 'never' ? Promise.reject(new Error(again)) : import('./rest.ts')
}
