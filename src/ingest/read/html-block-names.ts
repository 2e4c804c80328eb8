const names = `
  address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search section
  summary table tbody td tfoot th thead tr ul xmp
  desc foreignobject svg text title
`;

/** Elements that part what stands in them from what stands beside. */
export const blockNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));
