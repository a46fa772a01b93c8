// Speaking instead of typing, where the browser can hear; the words stay editable and nothing is sent by itself.
const Hearing = window.SpeechRecognition || window.webkitSpeechRecognition;
if (Hearing && window.isSecureContext) {
  document.querySelectorAll('[data-voice-for]').forEach((button) => {
    const field = document.getElementById(button.dataset.voiceFor);
    const words = button.querySelector('[data-words]');
    const told = button.parentElement.querySelector('[data-voice-told]');
    const start = words.textContent;
    let hearing = null;
    button.hidden = false;
    const over = () => { hearing = null; words.textContent = start; button.setAttribute('aria-pressed', 'false'); };
    button.addEventListener('click', () => {
      if (hearing) { hearing.stop(); return; }
      const before = field.value;
      hearing = new Hearing();
      hearing.lang = 'zh-CN';
      hearing.continuous = true;
      hearing.interimResults = true;
      hearing.onresult = (event) => {
        const said = Array.from(event.results, (one) => one[0].transcript).join('');
        field.value = (before + said).slice(0, field.maxLength > 0 ? field.maxLength : undefined);
      };
      hearing.onerror = () => { told.textContent = button.dataset.failed; };
      hearing.onend = () => { over(); field.focus(); };
      told.textContent = '';
      words.textContent = button.dataset.stop;
      button.setAttribute('aria-pressed', 'true');
      try { hearing.start(); } catch { told.textContent = button.dataset.failed; over(); }
    });
  });
}

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
