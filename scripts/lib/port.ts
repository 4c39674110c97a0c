import { createServer } from 'node:net'
import { readNumber } from './cli.ts'
import { UserError } from './errors.ts'

/** Both names of this machine: a server may hold one of them only. */
const HOSTS = ['127.0.0.1', '::1']

/** The system's code for why nobody can listen there; a machine without that name has nothing against it. */
function refusal(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT' ? undefined : code))
    server.listen(port, host, () => server.close(() => resolve(undefined)))
  })
}

/** Why a port cannot be had; nothing when it is free. */
async function obstacle(port: number): Promise<string | undefined> {
  for (const host of HOSTS) {
    const code = await refusal(port, host)
    if (code)
      return code === 'EADDRINUSE' ? '已被占用' : `不让用（${code}）`
  }
}

/** The first free port from `first` on. */
async function freePort(first: number): Promise<number> {
  for (let port = first; port < first + 1000; port++) {
    if (!await obstacle(port))
      return port
  }
  throw new UserError(`从 ${first} 起的一千个端口都不能用，请用 --port 另指一个。`)
}

/** The port that was asked for, which must be free, or else any free one from `first` on. */
export async function choosePort(asked: string | undefined, first: number): Promise<number> {
  if (asked === undefined)
    return freePort(first)
  const port = readNumber('port', asked, 1, 65535)
  const why = await obstacle(port)
  if (why)
    throw new UserError(`端口 ${port} ${why}，请换一个，或不写 --port 让程序自己找。`)
  return port
}
