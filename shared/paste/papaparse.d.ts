/** The little of Papa Parse that is used here: its own types bring Node’s with them, as its main file brings streams. */
declare module 'papaparse/papaparse.min.js' {
  interface Options {
    readonly delimiter: string
    readonly newline: '\n'
    /** splits without looking for quotes */
    readonly fastMode?: boolean
  }
  interface Parsed {
    readonly data: readonly (readonly string[])[]
    readonly errors: readonly { readonly type: string }[]
  }
  const Papa: { parse(text: string, options: Options): Parsed }
  export default Papa
}
