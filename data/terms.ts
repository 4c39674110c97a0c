import { people } from './people.ts'

/** Words that no line may break: an audience reads them in one glance. A name may break at its spaces. */
export const terms = [
  '人工智能',
  '世界模型',
  '智能体',
  '大语言模型',
  '小语言模型',
  '机器人',
  '热气球',
  '规模定律',
  '失业率',
  '参数',
  '算力',
  '损失',
  '架构',
  'TechCrunch',
  'Transformer',
  'OpenAI',
  'Workera',
  'World Labs',
  'General Intuition',
  'AlexNet',
  'GPT-3',
  'Robotaxi',
  ...Object.values(people).flatMap(({ name }) => name.split(' ')),
]
