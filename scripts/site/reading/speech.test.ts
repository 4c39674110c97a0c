import { expect, it } from 'vitest'
import { speech } from './speech.ts'

it('leaves out click marks, remarks and what is then empty', () => {
  expect(speech('<p>一，</p>\n<p><span class="slidev-note-click-mark" data-clicks="1"></span>\n二。</p>\n<p>[不念：<em>三</em>]</p>\n')).toBe('<p>一，</p><p>二。</p>')
})

it('joins lines, with a space between Latin words, but not those of code', () => {
  expect(speech('<p>一\n二 one,\ntwo</p>\n<pre><code>a\nb</code></pre>')).toBe('<p>一二 one, two</p><pre><code>a\nb</code></pre>')
})
