// What is photographed and said on the spot. Photos are made small and lose where they were taken; what is said is recorded
// for two minutes at most. Without a camera, a microphone or the leave to use them the sheet is sent without.
import { smaller } from '/documents/upload.js';
import { element } from '/shared/offline.js';

const LONGEST = 120000;
const EDGE = 72;

export function spot(place, hear) {
  const words = place.dataset;
  const list = place.querySelector('[data-spot-list]');
  const told = place.querySelector('[data-spot-told]');
  const camera = place.querySelector('input[type=file]');
  const record = place.querySelector('[data-record]');
  let photos = [];
  let voice = null;
  let recorder = null;

  const tell = (sentence) => { told.textContent = sentence || ''; };

  async function picture(file) {
    const paper = element('canvas', 'thumb');
    paper.width = paper.height = EDGE;
    try {
      const dots = await createImageBitmap(file);
      const side = Math.min(dots.width, dots.height);
      paper.getContext('2d').drawImage(dots, (dots.width - side) / 2, (dots.height - side) / 2, side, side, 0, 0, EDGE, EDGE);
      dots.close();
    } catch {
      // the platform will say what it thinks of it
    }
    return paper;
  }

  function sound(file) {
    const player = element('audio', '');
    player.controls = true;
    player.src = URL.createObjectURL(file);
    return player;
  }

  async function line(file, shown, label, off) {
    const made = element('li', 'cluster');
    const away = element('button', 'button link', words.off);
    away.type = 'button';
    away.setAttribute('aria-label', `${words.off}：${label}`);
    away.addEventListener('click', () => { off(); show(); });
    made.append(shown, element('span', '', label), away);
    return made;
  }

  async function show() {
    const lines = [];
    for (const [at, file] of photos.entries()) lines.push(await line(file, await picture(file), words.photo.replace('{0}', at + 1), () => photos.splice(at, 1)));
    if (voice) lines.push(await line(voice, sound(voice), words.voice, () => { voice = null; }));
    list.replaceChildren(...lines);
  }

  camera.addEventListener('change', async () => {
    const chosen = [...camera.files];
    camera.value = '';
    tell(words.working);
    for (const file of chosen) if (photos.length < Number(words.most)) photos.push(await smaller(file, true));
    await show();
    tell(photos.length >= Number(words.most) ? words.enough : '');
  });

  async function start() {
    const line = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(line, { audioBitsPerSecond: 32000 });
    const tooLong = setTimeout(() => recorder.stop(), LONGEST);
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = async () => {
      clearTimeout(tooLong);
      line.getTracks().forEach((track) => track.stop());
      voice = new File(parts, 'voice', { type: recorder.mimeType });
      recorder = null;
      pressed(false);
      await show();
      await hear(voice, tell);
    };
    recorder.start();
    pressed(true);
    tell(words.recording);
  }

  function pressed(on) {
    record.setAttribute('aria-pressed', String(on));
    record.textContent = on ? words.stop : words.record;
    if (!on) tell('');
  }

  if (window.isSecureContext && navigator.mediaDevices && window.MediaRecorder) {
    record.hidden = false;
    record.addEventListener('click', () => {
      if (recorder) recorder.stop();
      else start().catch(() => tell(words.noMicrophone));
    });
  }

  return {
    files: () => [...photos.map((file) => ({ field: 'photo', file })), ...(voice ? [{ field: 'voice', file: voice }] : [])],
    async put(files) {
      photos = files.filter((one) => one.field === 'photo').map((one) => one.file);
      voice = files.find((one) => one.field === 'voice')?.file ?? null;
      await show();
    },
    spoken: () => voice !== null,
  };
}
