// Lets a signature be drawn beside the tick; without script the tick alone signs.
for (const pad of document.querySelectorAll('[data-sign]')) {
  const canvas = pad.querySelector('canvas');
  const field = pad.parentElement.querySelector('input[name=drawn]');
  const pen = canvas.getContext('2d');
  const most = 20000;
  let path = '';
  let down = false;

  const at = event => {
    const box = canvas.getBoundingClientRect();
    const x = Math.round((event.clientX - box.left) / box.width * canvas.width);
    const y = Math.round((event.clientY - box.top) / box.height * canvas.height);
    return [Math.min(Math.max(x, 0), 9999), Math.min(Math.max(y, 0), 9999)];
  };
  const draw = (sign, event) => {
    if (path.length > most - 16) return;
    const [x, y] = at(event);
    path += `${sign}${x} ${y} `;
    if (sign === 'M') {
      pen.beginPath();
      pen.moveTo(x, y);
    } else {
      pen.lineTo(x, y);
      pen.stroke();
    }
    field.value = path.trim();
  };

  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.strokeStyle = getComputedStyle(document.body).color;
  field.value = '';
  canvas.addEventListener('pointerdown', event => {
    down = true;
    canvas.setPointerCapture(event.pointerId);
    draw('M', event);
  });
  canvas.addEventListener('pointermove', event => {
    if (down) draw('L', event);
  });
  for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => { down = false; });
  pad.querySelector('[data-sign-again]').addEventListener('click', () => {
    path = '';
    field.value = '';
    pen.clearRect(0, 0, canvas.width, canvas.height);
  });
  pad.hidden = false;
}
