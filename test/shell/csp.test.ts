import { expect, test } from 'vitest'
import { cspFor, withNonce } from '../../electron/csp.ts'

const pages = ['cockpit', 'wall', 'phone'] as const
const parts = (csp: string) =>
  new Map(csp.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]))

test.each(pages)('%s lets nothing in by default, and nothing unsafe anywhere', (page) => {
  const csp = cspFor(page, page === 'cockpit' ? 'bm9uY2U=' : null, `'self'`)
  expect(csp).not.toMatch(/unsafe|\*|https?:|data:|blob:/)
  expect(Object.fromEntries(parts(csp))).toMatchObject({
    'default-src': `'none'`,
    'script-src': `'self'`,
    'connect-src': `'self'`,
    'base-uri': `'none'`,
    'form-action': `'none'`,
    'frame-ancestors': `'none'`,
    'require-trusted-types-for': `'script'`,
  })
})

test('only the cockpit has a nonce for styles and a policy for pasted text', () => {
  const cockpit = parts(cspFor('cockpit', 'bm9uY2U=', `'none'`))
  expect(cockpit.get('style-src')).toBe(`'self' 'nonce-bm9uY2U='`)
  expect(cockpit.get('trusted-types')).toBe('ProseMirrorClipboard default')
  for (const page of ['wall', 'phone'] as const) {
    const others = parts(cspFor(page, 'bm9uY2U=', `'none'`))
    expect([others.get('style-src'), others.get('trusted-types')]).toEqual([`'self'`, `'none'`])
  }
})

test('a nonce cannot smuggle a rule in', () => {
  for (const nonce of [`x'; script-src *`, '', 'a b', 'æ'])
    expect(() => cspFor('cockpit', nonce, `'none'`)).toThrow()
})

test('the nonce replaces the one that the page was built with, or is put first in its head', () => {
  const meta = '<meta property="csp-nonce" nonce="abc$1">'
  expect(
    withNonce(
      '<head><meta charset="utf-8"><meta property="csp-nonce" nonce="__NONCE__" /></head>',
      'abc$1',
    ),
  ).toBe(`<head><meta charset="utf-8">${meta}</head>`)
  expect(withNonce('<html><head lang="da"><title>x</title></head>', 'abc$1')).toBe(
    `<html><head lang="da">${meta}<title>x</title></head>`,
  )
})
