/** Slidev prints only pages whose address says so before the hash: `#/print` alone is opened anew with it. */
export function asPrint(): boolean {
  if (new URLSearchParams(location.search).has('print'))
    return true
  location.replace('?print#/print')
  return false
}
