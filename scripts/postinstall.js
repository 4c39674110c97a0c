// Plain JavaScript, for a Node that cannot run the other scripts.
import process from 'node:process'

function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

if (!/^npm\//.test(process.env.npm_config_user_agent ?? ''))
  refuse('请用 npm ci 安装：各个包的版本写在 package-lock.json 和 overrides 里，别的包管理器不照着做。')
// On Linux this is already the Node among the dependencies.
if (!process.features.typescript)
  refuse(`这里的 Node 是 ${process.version}，不会运行 TypeScript，请先装 Node 24。`)
