/** The outline of China's provinces; the package's own types point to a package that is not published. */
declare module '@svg-maps/china' {
  const map: { readonly viewBox: string; readonly locations: readonly { readonly id: string; readonly name: string; readonly path: string }[] };
  export default map;
}
