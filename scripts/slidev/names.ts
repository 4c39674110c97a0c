import type { Part } from './parts.ts'

const LIGHT = ['Switch to light mode theme', '换成浅色']
const DARK = ['Switch to dark mode theme', '换成深色']

/** Slidev's words for what people see and hear, and ours, by file; a text that is too short to be unique has its surroundings with it. */
const NAMES: Record<string, string[][]> = {
  'internals/NavControls.vue': [
    ['Close fullscreen', '退出全屏'],
    ['Enter fullscreen', '全屏'],
    ['Go to previous slide', '上一步'],
    ['Go to next slide', '下一步'],
    ['Show slide overview', '全部幻灯片'],
    LIGHT,
    DARK,
    ['Disable laser pointer', '关掉激光笔'],
    ['Enable laser pointer', '打开激光笔'],
    ['Hide presenter cursor', '不让观众看见光标'],
    ['Show presenter cursor', '让观众看见光标'],
    ['Hide drawing toolbar', '收起画笔'],
    ['Show drawing toolbar', '画笔'],
    ['Play Mode', '放映'],
    ['Presenter Mode', '讲者视图'],
    ['Hide editor', '收起编辑器'],
    ['Show editor', '编辑器'],
    ['Download as PDF', '下载 PDF'],
    ['Browser Exporter', '导出'],
    ['Show info', '关于'],
    ['Toggle Presenter Layout', '换一种排法'],
    ['More Options', '设置'],
  ],
  'internals/Settings.vue': [
    ['title="Invert"', 'title="反色"'],
    ['title="Brightness"', 'title="亮度"'],
    ['title="Contrast"', 'title="对比度"'],
    ['title="Saturation"', 'title="饱和度"'],
    ['title="Sepia"', 'title="泛黄"'],
    ['title="Hue Rotate"', 'title="色相"'],
    ['title="Cursor Style"', 'title="指点用"'],
    [`label: 'Cursor'`, `label: '光标'`],
    [`label: 'Laser'`, `label: '激光笔'`],
    ['title="Slide Scale"', 'title="大小"'],
    [`label: 'Fit'`, `label: '适合窗口'`],
    ['title="Wake Lock"', 'title="屏幕常亮"'],
    ['title="Hide Idle Cursor"', 'title="不动时藏起光标"'],
  ],
  'internals/Goto.vue': [['Goto...', '页码或标题']],
  'internals/QuickOverview.vue': [
    ['title="Close"', 'title="关闭"'],
    ['Slides Overview', '幻灯片和讲稿'],
    ['Capture slides as images', '拍成图片'],
  ],
  'internals/ClicksSlider.vue': [['Clicks in this slide: ', '这一页的点击：']],
  'internals/NoteDisplay.vue': [['No notes.', '没有讲稿。']],
  'internals/NoteEditable.vue': [['No notes for this slide', '没有讲稿。']],
  'internals/SlideLoading.vue': [['Loading slide...', '正在打开……']],
  'internals/ScreenCaptureMirror.vue': [
    ['Use screen capturing to mirror your main screen back to presenter view.<br>', '把主屏幕的画面放进讲者视图：'],
    ['Click the button below and <b>select your other monitor or window</b>.', '按下面的按钮，<b>选另一块屏幕或窗口</b>。'],
    ['Start Screen Mirroring', '开始'],
  ],
  'pages/presenter.vue': [
    ['>Current<', '>这一页<'],
    [`label: 'Slides'`, `label: '幻灯片'`],
    [`label: 'Screen Mirror'`, `label: '屏幕镜像'`],
    ['End of the presentation', '讲完了'],
    ['          Next\n', '          下一步\n'],
    ['title="Resize notes panel height"', 'title="拖动改变高低" aria-label="讲稿的高低"'],
    ['title="Resize notes panel"', 'title="拖动改变宽窄" aria-label="讲稿的宽窄"'],
    ['Increase font size', '放大讲稿'],
    ['Decrease font size', '缩小讲稿'],
  ],
  'pages/notes.vue': [
    ['/> Help', '/> 说明'],
    ['<p>This is the hands-free live notes viewer.</p>', '<p>这里只有讲稿，跟着放映自己翻页。</p>'],
    [`<p>It's designed to be used in a separate view or device. The progress is controlled by and auto synced with the main presenter or slide.</p>`, '<p>放在另一个窗口里看，不用动手。</p>'],
    ['        Close\n', '        关闭\n'],
    ['No notes for Slide ${pageNo}.', '第 ${pageNo} 页没有讲稿。'],
    ['Close fullscreen', '退出全屏'],
    ['Enter fullscreen', '全屏'],
    ['Increase font size', '放大讲稿'],
    ['Decrease font size', '缩小讲稿'],
    ['Edit notes', '改讲稿'],
    ['title="Help"', 'title="说明"'],
  ],
  'pages/overview.vue': [
    LIGHT,
    DARK,
    [`'Dark mode' : 'Light mode'`, `'深色' : '浅色'`],
    ['Play in new tab', '在新窗口里放映'],
    ['Open in editor', '在编辑器里打开'],
    ['{{ wordCounts[idx] }} words', '{{ wordCounts[idx] }} 字'],
    ['{{ slides.length }} slides', '{{ slides.length }} 页'],
    // A built site does not have the notes as text, and has nothing to count.
    ['{{ totalClicks + slides.length - 1 }} clicks ·\n        {{ totalWords }} words', '{{ totalClicks + slides.length - 1 }} 次点击{{ totalWords ? ` · ${totalWords} 字` : "" }}'],
  ],
  'pages/entry.vue': [
    ['/> Slides', '/> 放映'],
    ['/> Presenter', '/> 讲者视图'],
    ['/> Notes', '/> 讲稿'],
    ['/> Overview', '/> 总览'],
  ],
  'pages/404.vue': [
    ['        Page <code class="op-60">{{ currentRoute.path }}</code> not found', '        没有 <code class="op-60">{{ currentRoute.path }}</code> 这一页'],
    ['        Go Home\n', '        回到封面\n'],
    ['        Go to Slide {{ guessedSlide }}', '        去第 {{ guessedSlide }} 页'],
  ],
}

/** Slidev's own buttons and words in the language of the deck. */
export const nameParts: Part[] = Object.entries(NAMES).flatMap(([file, names]) =>
  names.map(([text = '', by = '']) => ({ file, text, by, why: 'the page is Chinese, and so is what it says', dev: true as const })))
