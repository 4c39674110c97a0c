import type { Connect } from 'vite'
import { hostname } from 'node:os'
import { preview } from 'vite'

/** How a folder is served. */
interface Serving {
  /** 0 is any free one. */
  port?: number
  base?: string
  /** Asked before the files; the folder is then served to other machines, too. */
  guard?: Connect.NextHandleFunction
}

/**
 * Serves `folder` under `base` on this machine like a simple host: missing files and paths outside `base` are 404.
 * @returns the address here, and those from other machines
 */
export async function serveFolder(folder: string, { port = 0, base = '/', guard }: Serving = {}): Promise<{ url: string, others: string[], close: () => Promise<void> }> {
  const name = hostname().toLowerCase()
  const { resolvedUrls, close } = await preview({
    configFile: false,
    root: folder,
    base,
    appType: 'mpa',
    build: { outDir: '.' },
    // Vite answers to no other name: a page of another site could otherwise give its own name to this machine.
    preview: { host: guard ? true : '127.0.0.1', port, strictPort: true, allowedHosts: [name, `${name}.local`] },
    plugins: guard && [{ name: 'guard', configurePreviewServer: ({ middlewares }) => void middlewares.use(guard) }],
    logLevel: 'silent',
  })
  return { url: resolvedUrls!.local[0]!, others: resolvedUrls!.network, close }
}
