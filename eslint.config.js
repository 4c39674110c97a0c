import antfu from '@antfu/eslint-config'

export default antfu({
  typescript: true,
  vue: true,
  // A deck is no ordinary Markdown: every slide begins with front matter, which the linter takes for
  // rules and headings, and its comments are the speech. `npm run build` checks the slides instead.
  markdown: false,
  ignores: ['dist', 'out', '**/*.md'],
  rules: {
    // Facts and coordinates are read as rows of a table: one a line, however many columns.
    'antfu/reasonable-newline': 'off',
    // In a label of an SVG a line break would become a space that moves it.
    'vue/singleline-html-element-content-newline': 'off',
    'vue/multiline-html-element-content-newline': 'off',
  },
}, {
  files: ['components/figures/**/*.vue'],
  rules: {
    // A source line cites what stands in the data.ts beside the figure: a fact from elsewhere would go without its source.
    'no-restricted-imports': ['error', { patterns: [{ group: ['**/data/facts/*', '../**/data.ts'], message: '图里的事实写在自己的 data.ts 里，或从那里转出：来源行只引那里写着的来源。' }] }],
  },
}, {
  files: ['scripts/**', 'tests/**'],
  rules: {
    // Command-line tools speak through the console and begin at the top level.
    'no-console': 'off',
    'antfu/no-top-level-await': 'off',
  },
}, {
  files: ['scripts/slidev/**'],
  rules: {
    // Passages of Slidev's source are quoted word for word.
    'no-template-curly-in-string': 'off',
  },
})
