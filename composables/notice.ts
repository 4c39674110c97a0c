/** Milliseconds that a line stands which asks for nothing. */
const SHOWN = 6000

let line: HTMLElement | undefined

/** Says one quiet line above whatever page is shown, or takes it away; it goes by itself unless it `stays`. */
export function say(text: string, { stays = false } = {}): void {
  line ??= document.body.appendChild(Object.assign(document.createElement('p'), { className: 'notice', role: 'status' }))
  line.textContent = text
  if (text && !stays)
    setTimeout(() => line!.textContent === text && say(''), SHOWN)
}
