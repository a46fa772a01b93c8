// Speaking instead of typing; the words stay editable and nothing is sent by itself. Where the city has an engine
// of its own, what was said goes there and nowhere else; otherwise the browser hears, where it can.
const Hearing = window.SpeechRecognition || window.webkitSpeechRecognition;
const LONGEST = 60000;

// An ear is opened with what to do with words, with a failure and at the end; it returns how to stop it.
const browserEar = (heard, failed, over) => {
  const hearing = new Hearing();
  hearing.lang = 'zh-CN';
  hearing.continuous = true;
  hearing.interimResults = true;
  hearing.onresult = (event) => heard(Array.from(event.results, (one) => one[0].transcript).join(''));
  hearing.onerror = failed;
  hearing.onend = over;
  hearing.start();
  return () => hearing.stop();
};

const cityEar = (address, form, writing) => (heard, failed, over) => {
  let recorder = null;
  let stopped = false;
  const send = async (sound) => {
    writing();
    const body = new FormData();
    body.set('sound', sound, 'speech');
    body.set('_csrf', form.elements._csrf.value);
    const answer = await fetch(address, { method: 'POST', body });
    const { text } = answer.ok ? await answer.json() : { text: '' };
    if (text) heard(text); else failed();
  };
  const record = async () => {
    const line = await navigator.mediaDevices.getUserMedia({ audio: true });
    const parts = [];
    recorder = new MediaRecorder(line);
    const tooLong = setTimeout(() => recorder.stop(), LONGEST);
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = () => {
      clearTimeout(tooLong);
      line.getTracks().forEach((track) => track.stop());
      send(new Blob(parts, { type: recorder.mimeType })).catch(failed).finally(over);
    };
    recorder.start();
    if (stopped) recorder.stop();
  };
  record().catch(() => { failed(); over(); });
  return () => { stopped = true; if (recorder && recorder.state === 'recording') recorder.stop(); };
};

const earOf = (button, writing) => {
  if (!window.isSecureContext) return null;
  if (button.dataset.ear && navigator.mediaDevices && window.MediaRecorder) return cityEar(button.dataset.ear, button.form, writing);
  return Hearing && !button.dataset.ear ? browserEar : null;
};

document.querySelectorAll('[data-voice-for]').forEach((button) => {
  const field = document.getElementById(button.dataset.voiceFor);
  const words = button.querySelector('[data-words]');
  const told = button.parentElement.querySelector('[data-voice-told]');
  const start = words.textContent;
  const ear = earOf(button, () => { told.textContent = button.dataset.writing; });
  if (!ear) return;
  let stop = null;
  button.hidden = false;
  button.addEventListener('click', () => {
    if (stop) { stop(); return; }
    const before = field.value;
    const failed = () => { told.textContent = button.dataset.failed; };
    const heard = (said) => {
      told.textContent = '';
      field.value = (before + said).slice(0, field.maxLength > 0 ? field.maxLength : undefined);
    };
    const over = () => { stop = null; words.textContent = start; button.setAttribute('aria-pressed', 'false'); field.focus(); };
    told.textContent = '';
    words.textContent = button.dataset.stop;
    button.setAttribute('aria-pressed', 'true');
    try { stop = ear(heard, failed, over); } catch { failed(); over(); }
  });
});

// Listening instead of reading: the spoken form in short sentences, by the reader's own machine.
if ('speechSynthesis' in window) {
  document.querySelectorAll('[data-aloud]').forEach((button) => {
    const words = button.querySelector('[data-words]');
    const start = words.textContent;
    button.hidden = false;
    const over = () => { words.textContent = start; button.setAttribute('aria-pressed', 'false'); };
    button.addEventListener('click', () => {
      if (speechSynthesis.speaking) { speechSynthesis.cancel(); over(); return; }
      const speech = new SpeechSynthesisUtterance(button.dataset.aloud);
      speech.lang = 'zh-CN';
      speech.onend = over;
      speech.onerror = over;
      words.textContent = button.dataset.stop;
      button.setAttribute('aria-pressed', 'true');
      speechSynthesis.speak(speech);
    });
  });
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}
