import { preview } from 'vite'

/**
 * Serves the files of `folder` under `base` on this machine, as the plainest host does: what is missing is a 404,
 * and so is whatever lies outside `base`. `port` 0 is any free one.
 */
export async function serveFolder(folder: string, { port = 0, base = '/' } = {}): Promise<{ url: string, close: () => Promise<void> }> {
  const { resolvedUrls, close } = await preview({
    configFile: false,
    root: folder,
    base,
    appType: 'mpa',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, strictPort: true },
    logLevel: 'silent',
  })
  return { url: resolvedUrls!.local[0]!, close }
}
