import { renderToString } from 'react-dom/server'
import { expect, it } from 'vitest'
import { StyleCollector, StyleContext, useStyled } from './styled.tsx'

const Box = ({ tone }: { tone: string }) => <i {...useStyled({ background: tone, '--a2': 1.5 })} />

it('writes no style attribute into the server’s HTML, which the content policy would refuse', () => {
  const styles = new StyleCollector()
  const html = renderToString(
    <StyleContext value={styles}>
      <Box tone="#c9ae8c" />
      <Box tone="#c9ae8c" />
      <Box tone="#d7a54b" />
    </StyleContext>,
  )
  expect(html).not.toContain('style=')
  expect(html).toBe('<i data-s="0"></i><i data-s="0"></i><i data-s="1"></i>')
  expect(styles.css()).toBe('[data-s="0"]{background:#c9ae8c;--a2:1.5}[data-s="1"]{background:#d7a54b;--a2:1.5}')
})

it('lets no stored value end the rule or the element', () => {
  const styles = new StyleCollector()
  styles.keyOf({ background: 'red}</style><script>' })
  expect(styles.css()).not.toContain('<')
  expect(styles.css().indexOf('}')).toBe(styles.css().length - 1)
})
