import { preview } from 'vite'

/** Serves `folder` under `base` on this machine like a simple host: missing files and paths outside `base` are 404. `port` 0 is any free one. */
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
