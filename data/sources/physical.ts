import type { Source } from '../source.ts'

/** Station 六: 物理世界. */
export const physical = {
  'rbm': {
    title: 'Meta & EssilorLuxottica sold 7 million smart glasses in 2025',
    publisher: 'UploadVR',
    date: '2026-02',
    url: 'https://www.uploadvr.com/meta-essilorluxottica-sold-7-million-smart-glasses-in-2025/',
  },
  'idc26': {
    title: 'IDC：二季度智能眼镜出货，全球354.7万台，中国61.1万台',
    publisher: '界面新闻',
    date: '2026-09-17',
    url: 'https://baijiahao.baidu.com/s?id=1876551654822753574',
  },
  'quark': {
    title: '夸克AI眼镜S1与G1发布',
    publisher: '华夏时报',
    date: '2025-11-28',
    url: 'https://www.top168.com/news/show-624527.html',
    note: '转载，摘录',
  },
  'waymo26': {
    title: 'Waymo’s skyrocketing ridership in one chart',
    publisher: 'TechCrunch',
    date: '2026-03-27',
    url: 'https://techcrunch.com/2026/03/27/waymo-skyrocketing-ridership-in-one-chart/',
    note: '每周付费单50万',
  },
  'waymo26-b': {
    title: 'Waymo到14座美国城市',
    publisher: 'TechCrunch',
    date: '2026-09-01',
    url: 'https://techcrunch.com/2026/09/01/waymo-accelerates-robotaxi-expansion-with-launches-in-denver-san-diego-and-tampa/',
  },
  'waymo-r': {
    title: 'Part 573 Safety Recall Report 26E026',
    publisher: 'NHTSA',
    date: '2026-05',
    url: 'https://static.nhtsa.gov/odi/rcl/2026/RCLRPT-26E026-6527.pdf',
  },
  'tesla25': {
    title: 'Tesla Global News #32：Robotaxi在奥斯汀上线',
    publisher: 'Tesla Global News',
    date: '2025-06',
    url: 'https://teslaglobal.beehiiv.com/p/tesla-global-news-32-407b',
    note: '摘录',
  },
  'tesla26': {
    title: 'Q2 2026 Update',
    publisher: 'Tesla',
    date: '2026',
    url: 'https://assets-ir.tesla.com/tesla-contents/IR/TSLA-Q2-2026-Update.pdf',
    note: '无安全员运营到6个都会区',
  },
  'ag-22': {
    title: '萝卜快跑：22城，每周全无人订单超25万',
    publisher: '另镜',
    date: '2025-11',
    url: 'https://www.laohunote.com/m/user/3516311839916728',
    note: '转载，摘录',
  },
  'ag-plan': {
    title: 'Baidu lines up London robotaxi launch',
    publisher: 'Just Auto',
    date: '2025-12',
    url: 'https://www.just-auto.com/news/baidu-lines-up-london-robotaxi-launch',
    note: '摘录',
  },
  'ag-dxb': {
    title: '百度与Uber在迪拜推出萝卜快跑',
    publisher: '32cars',
    date: '2026-02-17',
    url: 'https://www.32cars.ru/de/ampposts/id14482-baidu-und-uber-starten-autonomen-fahrdienst-apollo-go-in-dubai',
    note: '摘录；已商业运营见百度二季度业绩',
  },
  'ag-wh': {
    title: 'Apollo Go武汉大面积停驶',
    publisher: 'DEPLOY',
    date: '2026-03-31',
    url: 'https://registry.deploy.report/incidents/apollo-go-wuhan-service-malfunction-2026-03-31.md',
    note: '“至少100辆”转述路透',
  },
  'ag-ban': {
    title: '中国暂停发放新的自动驾驶牌照',
    publisher: '彭博',
    date: '2026-04-29',
    url: 'https://www.bloomberg.com/news/articles/2026-04-29/china-suspends-new-autonomous-driving-permits-after-baidu-outage',
    note: '没有公开文件',
  },
  'biduq2': {
    title: 'Baidu Announces Second Quarter 2026 Results',
    publisher: '百度',
    date: '2026-08-18',
    url: 'https://ir.baidu.com/news-releases/news-release-details/baidu-announces-second-quarter-2026-results',
    note: '约100万单出自同日电话会，只见一份转录',
  },
} satisfies Record<string, Source>
