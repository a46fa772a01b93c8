// Keys for people who use a page all day. Alt and a letter, so that no single key does harm:
// <a data-key="n">, <button data-key="s">, <input data-key="f">. Ctrl+Enter sends the form one is in. Alt+/ lists the keys.
const typed = (event) => event.key.length === 1 ? event.key.toLowerCase() : event.key;

document.querySelectorAll('[data-key]').forEach((e) => e.setAttribute('aria-keyshortcuts', `Alt+${e.dataset.key.toUpperCase()}`));

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey && event.key === 'Enter') {
    const form = event.target.closest?.('form');
    if (form) { event.preventDefault(); form.requestSubmit(); }
    return;
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === '/') { event.preventDefault(); list(); return; }
  const target = document.querySelector(`[data-key="${CSS.escape(typed(event))}"]`);
  if (!target) return;
  event.preventDefault();
  if (target.matches('input,select,textarea')) target.focus(); else target.click();
});

function list() {
  document.querySelector('dialog.keys')?.remove();
  const dialog = document.createElement('dialog');
  dialog.className = 'keys';
  const rows = document.createElement('dl');
  rows.className = 'summary';
  document.querySelectorAll('[data-key]').forEach((e) => {
    const row = document.createElement('div');
    const key = document.createElement('dt');
    const does = document.createElement('dd');
    key.textContent = `Alt + ${e.dataset.key.toUpperCase()}`;
    does.textContent = e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.[0]?.textContent.trim() || '';
    row.append(key, does);
    rows.append(row);
  });
  dialog.append(rows);
  document.body.append(dialog);
  dialog.showModal();
}
