interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

/**
 * Marks addresses of scripts as the site's own, where the browser asks for that (Trusted Types). A page's policy knows
 * the names that may do so; each is taken once for a page.
 */
export function scriptAddresses(name: string): (address: string) => string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, { createScriptURL: (address) => address });
  return (address) => policy?.createScriptURL(address) ?? address;
}
