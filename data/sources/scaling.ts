import type { Source } from '../source.ts'

/** Station 一: 规模. */
export const scaling = {
  'alex': {
    title: 'ImageNet Classification with Deep Convolutional Neural Networks',
    publisher: 'Krizhevsky等',
    date: '2012-12',
    url: 'https://proceedings.neurips.cc/paper_files/paper/2012/file/c399862d3b9d6b76c8436e924a68c45b-Paper.pdf',
    note: 'NeurIPS 2012',
  },
  'uoft': {
    title: 'U of T neural networks start-up acquired by Google',
    publisher: '多伦多大学',
    date: '2013-03-12',
    url: 'https://media.utoronto.ca/media-releases/u-of-t-neural-networks-start-up-acquired-by-google',
  },
  'gpt2': {
    title: 'Language Models are Unsupervised Multitask Learners',
    publisher: 'OpenAI',
    date: '2019',
    url: 'https://d4mucfpksywv.cloudfront.net/better-language-models/language_models_are_unsupervised_multitask_learners.pdf',
  },
  'gpt3': {
    title: 'Language Models are Few-Shot Learners',
    publisher: 'OpenAI',
    date: '2020-05',
    url: 'https://arxiv.org/abs/2005.14165',
  },
  'kaplan': {
    title: 'Scaling Laws for Neural Language Models',
    publisher: 'Kaplan等',
    date: '2020-01',
    url: 'https://arxiv.org/abs/2001.08361',
  },
  'dwk': {
    title: 'Ilya Sutskever: We’re moving from the age of scaling to the age of research',
    publisher: 'Dwarkesh Podcast',
    date: '2025-11-25',
    url: 'https://www.dwarkesh.com/p/ilya-sutskever-2',
  },
  'reu24': {
    title: '预训练放大的收益趋平（转述Sutskever）',
    publisher: '路透',
    date: '2024-11-11',
    url: 'https://www.reuters.com/technology/artificial-intelligence/openai-rivals-seek-new-path-smarter-ai-current-methods-hit-limitations-2024-11-11/',
    note: '经转引，未读原文',
  },
  'ssi': {
    title: 'Safe Superintelligence and NVIDIA Announce Long-Term Strategic Partnership',
    publisher: 'NVIDIA',
    date: '2026-07-27',
    url: 'https://nvidianews.nvidia.com/news/ilya-sutskevers-safe-superintelligence-inc-and-nvidia-announce-long-term-strategic-partnership',
    note: '新闻稿没有金额',
  },
  'k3': {
    title: 'Kimi K3 architecture notes',
    publisher: 'Raschka',
    date: '2026',
    url: 'https://sebastianraschka.com/blog/2026/kimi-k3-architecture-notes.html',
  },
  'pangu': {
    title: '华为开源盘古7B与Pro MoE 72B',
    publisher: '华为（转载）',
    date: '2025-06-30',
    url: 'https://hehuxinxi.cn/29145.html',
    note: '摘录；激活160亿另见yongjin360.com/news/38325',
  },
  'pangu-u': {
    title: 'openPangu-Ultra-MoE-718B与Embedded-1B开源',
    publisher: '智东西',
    date: '2025-08-05',
    url: 'https://www.yuhaojiang.com/news/1203768.html',
    note: '转载，摘录',
  },
  'capex': {
    title: '大厂2026年开支指引合计6300–6600亿美元',
    publisher: 'Particle News',
    date: '2026-02',
    url: 'https://particlenews.pages.dev/story/big-tech-commits-630660-billion-for-2026-ai-infrastructure-as-nvidia-defends-the-spend',
    note: '摘要；只用其中Alphabet、Amazon、Meta各自的指引',
  },
  'capex26': {
    title: 'Follow the CAPEX: Q2 2026 Scoreboard',
    publisher: 'Platformonomics',
    date: '2026-07',
    url: 'https://platformonomics.com/2026/07/follow-the-capex-q2-2026-scoreboard/',
    note: '只用其中Alphabet、Amazon、Meta的原话，含内存涨价',
  },
} satisfies Record<string, Source>
