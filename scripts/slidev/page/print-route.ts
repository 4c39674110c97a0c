/** Slidev prints only pages whose address says so before the hash: `#/print` alone is opened anew with it, and not entered. */
export function asPrint(): true | Promise<never> {
  if (new URLSearchParams(location.search).has('print'))
    return true
  location.replace('?print#/print')
  return new Promise(() => {})
}
