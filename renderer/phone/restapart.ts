import type { Plugin } from 'vite'

/**
 * Builds the rest of the phone's page as a script and a style sheet of their own, and writes the address of the style sheet
 * into the page. Vite's own way of fetching the two together needs browsers that are newer than the phones in the room.
 */
export function restApart(): Plugin {
  const wrapped =
    /__vitePreload\((?:async )?\(\) => (import\("[^"]*")\), __VITE_PRELOAD__(?:, import\.meta\.url)?\)/g
  return {
    name: 'rest-apart',
    renderChunk(code) {
      return code.includes('__VITE_PRELOAD__')
        ? { code: code.replaceAll(wrapped, '$1 + again)'), map: null }
        : null
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const rest = Object.values(bundle ?? {}).find(
          (each) => each.type === 'chunk' && each.name === 'rest',
        )
        const [style] = (rest?.type === 'chunk' && rest.viteMetadata?.importedCss) || []
        if (!style) throw new Error('the rest of the phone has no style sheet of its own')
        return html.replace('</title>', `</title>\n    <meta name="rest" content="./${style}" />`)
      },
    },
  }
}
