import type { SourceId } from './sources.ts'

/** One place where the talk differs from the Chinese article. */
export interface Correction {
  /** Verbatim from the Chinese article, elided with ……, without outer quotation marks. */
  article: string
  /** What the talk says instead, or why it says nothing. */
  corrected: string
  sources: SourceId[]
}

/** In the article's order. */
export const corrections: Correction[] = [
  { article: '……说，……表示，……', corrected: '引语多被改写：屏上用英文原句的忠实译文', sources: ['tc', 'zh'] },
  { article: '我们采访的多位国内外专家一致认为', corrected: 'TechCrunch采访的六位专家，都在美国公司任职', sources: ['tc', 'zh'] },

  { article: '规模定律行不通了……正在触及天花板', corrected: '光靠规模定律不够了；它的潜力正在见底', sources: ['tc'] },
  { article: '多伦多大学三位教授', corrected: '只有Hinton是教授，另两位当时是研究生', sources: ['uoft', 'alex'] },
  { article: '放大100倍，就能解锁编程、推理', corrected: 'GPT-3比GPT-2大100多倍，没有专门训练就会', sources: ['gpt2', 'gpt3', 'tc'] },
  { article: '被很多人工智能从业者称为‘规模时代’', corrected: '是Katanforoosh的叫法，“规模扩张时代”', sources: ['tc'] },
  { article: 'Sutskever……表示……预训练效果已趋平缓', corrected: '他说“又回到研究的时代”；“趋平”是路透2024年的转述', sources: ['dwk', 'reu24'] },
  { article: '华为也在积极探索全新的……架构方向', corrected: 'MoE是少激活，不是全新架构；改讲盘古 Pro MoE', sources: ['pangu'] },

  { article: '采用的主角，将是……小语言模型', corrected: '原文说的是企业采用的“下一波”', sources: ['tc'] },
  { article: 'SLM会成为主流……性能却不输LLM', corrected: '成熟AI企业的标配；微调得当，准确率才相当', sources: ['tc'] },
  { article: '法国开源人工智能公司Mistral', corrected: '是开放权重；胜过大模型是它自己的主张', sources: ['tc', 'osai'] },
  { article: '推理能耗降低……', corrected: '查无出处，不用；只讲Qwen2.5的七个尺寸', sources: ['zh', 'qwen-doc'] },
  { article: 'Knisley则强调，它正加速……本地化落地', corrected: '因果反了：是边缘计算的进步在加速这一趋势', sources: ['tc'] },

  { article: '爆发之年……估值或达50亿美元', corrected: '原文是大年的“迹象在增多”，“据报道正寻求”；后来是投前35亿', sources: ['tc', 'ami'] },
  { article: 'Emu3已展示出强大的多模态世界模拟能力', corrected: '主打世界模型的是Emu3.5，换成它', sources: ['emu35'] },
  { article: '阿里也在通义系列中融入空间推理模块', corrected: '查无此模块；改讲Qwen3-VL的空间感知', sources: ['qwen3vl'] },
  { article: '特斯拉……未来Robotaxi', corrected: '成稿时已在载客：2025年6月22日，奥斯汀', sources: ['tesla25'] },
  { article: '最先影响游戏行业……不仅会重塑', corrected: '原文都是“可能”；长期潜力在机器人与自动驾驶', sources: ['tc'] },
  { article: '从数十亿美元飙升至2760亿美元', corrected: '可能从12亿（2022–2025年间）起；原报告未见', sources: ['tc'] },

  { article: '主要卡在‘连接’上……已迅速成为行业标准', corrected: '原文是“一大原因”“正迅速成为标准”', sources: ['tc'] },
  { article: '捐给了开源的Linux基金会', corrected: '捐给Linux基金会旗下新设的AAIF', sources: ['aaif-a', 'aaif-tc'] },
  { article: '谷歌也搭建了自家的MCP服务器', corrected: '谷歌开始提供托管的MCP服务器', sources: ['goog'] },
  { article: '豆包……在抖音生态中实现……端到端处理', corrected: '查无来源，不用', sources: ['zh'] },
  { article: '豆包手机……成为……标杆案例', corrected: '当时是技术预览版，几天内被多个App限制，字节也下线了部分能力', sources: ['db-b', 'db-c', 'db-a'] },
  { article: '客户服务、销售、IT支持等领域', corrected: '销售、IT和客服支持；另有家庭服务等三个行业', sources: ['tc'] },

  { article: '过去几年……这种说法也不受欢迎', corrected: '原文是2024年；在不稳定的经济里才不讨喜', sources: ['tc'] },
  { article: '明年，我们会更清醒地认识到', corrected: '原文的next year指2026年', sources: ['tc'] },
  { article: '很多公司反而会开始招聘……将集中在', corrected: '原文没有“反而”，也没有“集中”', sources: ['tc'] },
  { article: '失业率保持在4%以下非常乐观', corrected: '“相当看好”平均低于4%；当时美国是4.6%', sources: ['tc', 'ue25'] },
  { article: '而不是被压在下面', corrected: '而不是在API之下', sources: ['tc'] },

  { article: 'Ray-Ban Meta智能眼镜已能回答‘你在看什么’', corrected: '开始内置助手，能回答关于眼前事物的提问', sources: ['tc'] },
  { article: '华为昇腾生态正加速边缘人工智能部署', corrected: '说法笼统，查无出处，不用', sources: ['zh'] },
  { article: '萝卜快跑则计划2026年在更多城市', corrected: '计划属实；武汉停驶、据彭博暂停发牌要一起讲', sources: ['ag-plan', 'ag-wh', 'ag-ban'] },
  { article: '连接更灵活的玩家将胜出', corrected: '将处在最有利的位置', sources: ['tc'] },
]
