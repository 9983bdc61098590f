// `npm start`. Plain JavaScript, because the Node that is too old for Samspil must be able to read
// why.
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 22 || (major === 22 && minor >= 18)) {
  const { launch } = await import('./launch.ts')
  process.exitCode = await launch(process.argv.slice(2))
} else {
  console.error(
    `Samspil kræver Node.js 22.18 eller nyere, og her er ${process.versions.node}: hent den nyeste LTS på https://nodejs.org.`,
  )
  process.exitCode = 1
}
