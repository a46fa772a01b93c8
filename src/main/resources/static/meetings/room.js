// The room: both screens show the same sheet, the signature is drawn on glass, and the two browsers send each other
// pictures directly. Our server only tells each where the other is; no third party is asked.
import { signing } from '/shared/sign.js';

const room = document.querySelector('[data-room]');
const words = room.dataset;
const base = `/desk/sessions/${words.room}`;
let heard = 0;
let typing = false;

// 1. The other side wrote: the sheet is fetched anew, the pictures stay.
const shared = () => document.querySelector('[data-shared]');
document.addEventListener('input', (event) => { if (event.target.closest('[data-shared] form[data-sheet]')) typing = true; });

async function renew() {
  const answer = await fetch(base, { headers: { Accept: 'text/html' } });
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-shared]');
  shared().replaceWith(fresh);
  glass();
}

async function pulse() {
  try {
    const answer = await fetch(`${base}/pulse?after=${heard}`, { cache: 'no-store' });
    if (!answer.ok) return;
    const told = await answer.json();
    if (String(told.version) !== shared().dataset.version) {
      if (typing) document.querySelector('[data-news]').hidden = false;
      else await renew();
    }
    for (const one of told.signals) {
      heard = one.number;
      await hear(JSON.parse(one.message));
    }
  } catch (noNetwork) {
    // tried again with the next beat
  } finally {
    setTimeout(pulse, 2000);
  }
}

// 2. Signing on glass puts a picture into the form's file field.
function glass() {
  const canvas = document.querySelector('[data-sign]');
  if (!canvas) return;
  const pen = signing(canvas);
  const form = canvas.closest('form');
  canvas.closest('.field').hidden = false;
  form.addEventListener('submit', async (event) => {
    if (form.dataset.drawn || form.elements.signature.files.length) return;
    event.preventDefault();
    const picture = await pen.picture();
    if (!picture) return;
    const parcel = new DataTransfer();
    parcel.items.add(new File([picture], 'signature.png', { type: 'image/png' }));
    form.elements.signature.files = parcel.files;
    form.dataset.drawn = 'true';
    form.submit();
  });
}

// 3. Pictures and voices, from one browser to the other.
const own = document.querySelector('[data-own]');
const other = document.querySelector('[data-other]');
const state = document.querySelector('[data-video-state]');
const mark = () => document.querySelector('input[name=_csrf]').value;
let line = null;
let waiting = [];

async function tell(message) {
  const parcel = new FormData();
  parcel.set('_csrf', mark());
  parcel.set('message', JSON.stringify(message));
  await fetch(`${base}/signal`, { method: 'POST', body: parcel });
}

async function begin() {
  const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
  own.srcObject = stream;
  line = new RTCPeerConnection();
  stream.getTracks().forEach((track) => line.addTrack(track, stream));
  line.ontrack = ({ streams }) => { other.srcObject = streams[0]; };
  line.onicecandidate = ({ candidate }) => { if (candidate) tell({ candidate }); };
  line.onconnectionstatechange = () => {
    if (line.connectionState === 'connected') state.textContent = words.connected;
    if (line.connectionState === 'failed') state.textContent = words.failed;
  };
  state.textContent = words.calling;
  await tell({ ready: true });
}

async function hear(message) {
  if (!line) {
    if (message.ready) state.textContent = words.otherWaits;
    waiting.push(message);
    return;
  }
  if (message.ready && words.side === 'CENTRE') {
    await line.setLocalDescription(await line.createOffer());
    await tell({ offer: line.localDescription });
  } else if (message.ready && !message.again) {
    await tell({ ready: true, again: true });
  } else if (message.offer) {
    await line.setRemoteDescription(message.offer);
    await line.setLocalDescription(await line.createAnswer());
    await tell({ answer: line.localDescription });
  } else if (message.answer) {
    await line.setRemoteDescription(message.answer);
  } else if (message.candidate) {
    try {
      await line.addIceCandidate(message.candidate);
    } catch (tooEarly) {
      setTimeout(() => line.addIceCandidate(message.candidate).catch(() => {}), 1500);
    }
  }
}

document.querySelector('[data-video-start]')?.addEventListener('click', async (event) => {
  event.target.disabled = true;
  try {
    await begin();
    const before = waiting;
    waiting = [];
    for (const message of before) await hear(message);
  } catch (noCamera) {
    state.textContent = words.noCamera;
    event.target.disabled = false;
  }
});
document.querySelector('[data-news] button').addEventListener('click', async () => {
  typing = false;
  document.querySelector('[data-news]').hidden = true;
  await renew();
});

glass();
pulse();
