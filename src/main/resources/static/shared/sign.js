// Signing on glass: <canvas data-sign> with a button [data-sign-clear] beside it. element.signed() gives a PNG, or null while empty.
export function signing(canvas) {
  const pen = canvas.getContext('2d');
  let drawn = false;
  const blank = () => {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.lineWidth = 3;
    pen.lineCap = 'round';
    pen.strokeStyle = '#111';
    drawn = false;
  };
  const at = (event) => {
    const box = canvas.getBoundingClientRect();
    return [((event.clientX - box.left) * canvas.width) / box.width, ((event.clientY - box.top) * canvas.height) / box.height];
  };
  blank();
  canvas.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    canvas.setPointerCapture(event.pointerId);
    pen.beginPath();
    pen.moveTo(...at(event));
  });
  canvas.addEventListener('pointermove', (event) => {
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    pen.lineTo(...at(event));
    pen.stroke();
    drawn = true;
  });
  canvas.closest('.field').querySelector('[data-sign-clear]').addEventListener('click', blank);
  return {
    blank,
    async picture() {
      return drawn ? new Promise((done) => canvas.toBlob(done, 'image/png')) : null;
    },
  };
}
