const [built = ''] = Object.values(
  import.meta.glob<string>('./drawer.ts', { query: '?worker&url', import: 'default', eager: true }),
)

/** Where the build puts the file that draws PDFs: the only script that the cockpit starts by its address. */
export const drawerAddress = built
