import type { Source } from '../source.ts'

/** Station 二: 小模型. */
export const small = {
  'qwen-doc': {
    title: 'qwen2.5：0.5B到72B，七个尺寸',
    publisher: 'Xinference文档',
    date: '',
    url: 'https://inference.readthedocs.io/en/v1.2.0/models/builtin/llm/qwen2.5.html',
    note: '技术报告（arXiv:2412.15115）只读到摘要',
  },
  'qwen-edge': {
    title: 'Qwen2.5-7B边缘部署：76.1亿参数',
    publisher: '技术博客',
    date: '',
    url: 'https://www.mzph.cn/news/1137781.shtml',
    note: '摘录',
  },
  'osai': {
    title: 'Mistral 3: A Heavyweight Model, Lightweight on Openness',
    publisher: 'OSAI Index',
    date: '2025-12-02',
    url: 'https://osai-index.eu/news/mistral-3-large',
  },
  'att26': {
    title: '8 billion tokens a day forced AT&T to rethink AI orchestration — and cut costs by 90%',
    publisher: 'VentureBeat',
    date: '2026-02-25',
    url: 'https://venturebeat.com/orchestration/8-billion-tokens-a-day-forced-at-and-t-to-rethink-ai-orchestration-and-cut',
    note: 'AT&T自述，最多省90%',
  },
  'cac7': {
    title: '关于发布7款提供手机端侧生成式人工智能服务已备案信息的公告',
    publisher: '国家网信办',
    date: '2026-07-15',
    url: 'https://www.cac.gov.cn/2026-07/15/c_1785861480767004.htm',
  },
  'ortr': {
    title: 'State of AI',
    publisher: 'OpenRouter与a16z',
    date: '2025-12',
    url: 'https://openrouter.ai/state-of-ai',
    note: '只统计API用量，不含本地运行',
  },
  'mba16': {
    title: 'All MacBook Air Models Now Come With 16GB',
    publisher: 'iDrop News',
    date: '2024-10',
    url: 'https://www.idropnews.com/news/all-macbook-air-models-now-come-with-16gb/227342/',
  },
  'mlperf': {
    title: 'Inference v3.1: Dell XE9680, H100-SXM-80GB x 8',
    publisher: 'MLCommons',
    date: '2023',
    url: 'https://github.com/mlcommons/inference_results_v3.1/blob/main/closed/Dell/systems/XE9680_H100_SXM_80GBx8_TRT.json',
  },
} satisfies Record<string, Source>
