import type { Caller } from './guard.ts'
import { describe, expect, it } from 'vitest'
import { isSame, keepPassword, mayLead } from './guard.ts'

const PASSWORD = 'p纸气球;=6'

function caller(host: string, remoteAddress: string, headers: Caller['headers'] = {}): Caller {
  return { method: 'POST', headers: { host, ...headers }, socket: { remoteAddress } }
}
const cookie = (password: string) => ({ cookie: `other=1; ${keepPassword(password).split(';')[0]}` })

describe('谁能翻页', () => {
  it.each([
    ['本机的窗口', caller('localhost:4180', '127.0.0.1'), true],
    ['本机，IPv6', caller('[::1]:4180', '::1'), true],
    ['本机，两种地址并用', caller('localhost:4180', '::ffff:127.0.0.1', { origin: 'http://localhost:4180' }), true],
    ['别的机器', caller('192.168.1.5:4180', '192.168.1.9'), false],
    ['别的机器，自称本机', caller('localhost:4180', '192.168.1.9'), false],
    ['经过隧道', caller('talk.example', '127.0.0.1'), false],
    ['经过改了名字的隧道', caller('localhost:4180', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }), false],
    ['本机浏览器里别的网站', caller('localhost:4180', '127.0.0.1', { origin: 'https://evil.example' }), false],
    ['本机浏览器里的沙盒', caller('localhost:4180', '127.0.0.1', { origin: 'null' }), false],
    ['有密码的手机', caller('192.168.1.5:4180', '192.168.1.9', { origin: 'http://192.168.1.5:4180', ...cookie(PASSWORD) }), true],
    ['密码错了的手机', caller('192.168.1.5:4180', '192.168.1.9', cookie('p纸气球;=7')), false],
    ['手机上别的网站', caller('192.168.1.5:4180', '192.168.1.9', { origin: 'http://192.168.1.7', ...cookie(PASSWORD) }), false],
  ])('%s', (_, who, leads) => {
    expect(mayLead(who, PASSWORD)).toBe(leads)
  })
})

it('密码的长短、开头都不算数', () => {
  expect([isSame(PASSWORD, PASSWORD), isSame(PASSWORD, ''), isSame(PASSWORD, PASSWORD.slice(0, -1))]).toEqual([true, false, false])
})
