/** The Home Office's option lists, as its packages hold them: CommonJS, without types of their own. */
declare module 'ms-countries' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-nationalities' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-organisations' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-uk-cities-and-towns' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-uk-local-authorities' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-uk-police-forces' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
declare module 'ms-uk-regions' {
  const entries: readonly { value: string; label: string }[];
  export default entries;
}
