/** A `.pacta` file imported by the program is its text: the build and the tests load it so. */
declare module '*.pacta' {
  const text: string;
  export default text;
}
