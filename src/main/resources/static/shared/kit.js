// Comforts for pages that work without them.

// 1. After a rejected form the reader starts at the summary of what to change.
const summary = document.querySelector('[data-error-summary]');
if (summary) summary.focus();

// 2. A form is sent once; coming back by the browser's button opens it again.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === 'get' || form.matches('[hx-post],[hx-get],[data-many]')) return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'true';
  form.querySelectorAll('button:not([type="button"])').forEach((b) => b.setAttribute('aria-disabled', 'true'));
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    form.querySelectorAll('button').forEach((b) => b.removeAttribute('aria-disabled'));
  });
});

// 3. Large letters and contrast change at once, so that nothing typed is lost. Same cookie as /display.
document.addEventListener('click', (event) => {
  const toggle = event.target.closest?.('[data-display]');
  if (!toggle || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  const html = document.documentElement;
  const { display, value } = toggle.dataset;
  const on = html.dataset[display] !== value;
  html.dataset[display] = on ? value : 'normal';
  document.cookie = `display=${html.dataset.size || 'normal'}.${html.dataset.theme || 'normal'};path=/;max-age=31536000;samesite=lax`;
  document.querySelectorAll(`[data-display="${display}"]`).forEach((t) => {
    const lit = t.dataset.value === html.dataset[display];
    t.classList.toggle('on', lit);
    t.querySelector('[data-words]').textContent = lit ? t.dataset.on : t.dataset.off;
    t.setAttribute('aria-label', lit ? t.dataset.on : t.dataset.off);
  });
});

// 4. Leave at once; the back button does not lead here.
document.addEventListener('click', (event) => {
  const exit = event.target.closest?.('[data-quick-exit]');
  if (!exit) return;
  event.preventDefault();
  document.body.hidden = true;
  location.replace(exit.href);
});

// 5. A draft is kept a moment after each change: <form data-draft="/address">, told in [data-draft-state].
document.querySelectorAll('form[data-draft]').forEach((form) => {
  const state = form.querySelector('[data-draft-state]');
  let waiting;
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const kept = await fetch(form.dataset.draft, { method: 'POST', body: new FormData(form), keepalive: true })
        .then((r) => r.ok, () => false);
      if (state) state.textContent = kept ? state.dataset.kept : state.dataset.failed;
    }, 1500);
  });
});

// 6. A paper that is to be printed offers to do so: <button hidden data-print>.
document.querySelectorAll('[data-print]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', () => print());
});

// 7. Signing out empties the drawers of this phone (drawer.js); what was never sent is asked about first.
document.addEventListener('submit', async (event) => {
  const out = event.target;
  if (!out.matches('[data-sign-out]') || out.dataset.emptied || !('indexedDB' in window)) return;
  event.preventDefault();
  event.stopPropagation();
  try {
    const { unsent, empty } = await import('/shared/drawer.js');
    const left = await unsent();
    if (left > 0 && !confirm(out.dataset.unsent.replace('{0}', left))) return;
    await empty();
  } catch (noDrawer) {
    // the platform's answer clears what this browser keeps
  }
  out.dataset.emptied = 'true';
  out.requestSubmit();
}, true);
