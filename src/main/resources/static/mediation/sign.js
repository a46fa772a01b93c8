// Signing on glass: the hand's way as the path of a drawing. Without script people sign on paper or on their phone.
const WIDTH = 600
const HEIGHT = 200

for (const form of document.querySelectorAll('[data-sign]')) {
  const pad = form.querySelector('[data-sign-pad]')
  const mark = form.querySelector('[data-sign-mark]')
  const glass = form.querySelector('[data-sign-glass]')
  const clear = form.querySelector('[data-sign-clear]')
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`)
  svg.setAttribute('class', 'sign-glass')
  path.setAttribute('class', 'sign-line')
  svg.append(path)
  pad.append(svg)
  for (const part of [pad, glass, clear]) part.hidden = false

  let way = ''
  let down = false
  const at = event => {
    const box = svg.getBoundingClientRect()
    const x = Math.round((event.clientX - box.left) * WIDTH / box.width)
    const y = Math.round((event.clientY - box.top) * HEIGHT / box.height)
    return `${x},${y}`
  }
  const draw = more => {
    way += more
    path.setAttribute('d', way)
    mark.value = way.slice(0, 60000)
  }
  svg.addEventListener('pointerdown', event => {
    down = true
    svg.setPointerCapture(event.pointerId)
    draw(`M${at(event)}`)
  })
  svg.addEventListener('pointermove', event => {
    if (down) draw(`L${at(event)}`)
  })
  for (const end of ['pointerup', 'pointercancel']) svg.addEventListener(end, () => { down = false })
  clear.addEventListener('click', () => {
    way = ''
    draw('')
  })
}
