import type { Source } from '../source.ts'

/** The article itself: the original and the Chinese adaptation that the talk corrects. */
export const article = {
  'tc': {
    title: 'In 2026, AI will move from hype to pragmatism',
    publisher: 'TechCrunch',
    date: '2026-01-02',
    url: 'https://techcrunch.com/2026/01/02/in-2026-ai-will-move-from-hype-to-pragmatism/',
    note: '作者Rebecca Bellan',
  },
  'zh': {
    title: '2026年，人工智能从炒作走向务实',
    publisher: 'd.run文档',
    date: '2026-01-04',
    url: 'https://github.com/d-run/drun-docs/blob/f0d05eb/docs/zh/docs/blogs/2026/ai-hype-to-pragmatism.md',
    note: '中文改写稿',
  },
  'aiidx': {
    title: 'The 2026 AI Index Report',
    publisher: 'Stanford HAI',
    date: '2026-04-13',
    url: 'https://hai.stanford.edu/ai-index/2026-ai-index-report',
    note: '写的多是2025年的进展',
  },
  'aiidx-b': {
    title: 'The 2026 AI Index Report: Economy',
    publisher: 'Stanford HAI',
    date: '2026-04-13',
    url: 'https://hai.stanford.edu/ai-index/2026-ai-index-report/economy',
    note: '智能体部署一项转用麦肯锡2025年调查',
  },
} satisfies Record<string, Source>
