// The library has no types of its own: what the tests and the benchmark use of it.
declare module 'edtf' {
  /** First and last millisecond; infinite where open, null where unknown. */
  interface Extended {
    readonly min: number | null;
    readonly max: number | null;
  }
  const edtf: (text: string) => Extended;
  // eslint-disable-next-line import-x/no-default-export -- the library has no other
  export default edtf;
}
