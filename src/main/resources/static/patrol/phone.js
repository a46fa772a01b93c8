// The liaison's page for villages without a network. What is typed lies sealed (AES-GCM, a key this browser cannot give
// away) in IndexedDB until it is sent; then it is erased. What was never sent is erased after some hours too.
const form = document.querySelector('[data-patrol]');
const words = form.dataset;
const PAGE = '/desk/patrol/phone';
const CACHE = 'nuanyang-patrol-1';
const state = document.querySelector('[data-patrol-state]');
const list = document.querySelector('[data-patrol-list]');
const tasks = document.querySelector('[data-patrol-tasks]');
const dispute = form.querySelector('[data-patrol-dispute]');
const text = new TextEncoder();
const reader = new TextDecoder();

// 1. The phone's own drawer.
const open = () =>
  new Promise((done, failed) => {
    const asked = indexedDB.open('nuanyang-patrol', 1);
    asked.onupgradeneeded = () => ['keys', 'sheets', 'errands'].forEach((name) => asked.result.createObjectStore(name));
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
const drawer = await open();
const act = (store, mode, what) =>
  new Promise((done, failed) => {
    const deal = drawer.transaction(store, mode);
    const asked = what(deal.objectStore(store));
    deal.oncomplete = () => done(asked.result);
    deal.onerror = () => failed(deal.error);
  });
const get = (store, id) => act(store, 'readonly', (box) => box.get(id));
const all = (store) => act(store, 'readonly', (box) => box.getAll());
const put = (store, id, value) => act(store, 'readwrite', (box) => box.put(value, id));
const erase = (store, id) => act(store, 'readwrite', (box) => box.delete(id));

// 2. Sealed before it is put down.
const key = await (async () => {
  const known = await get('keys', 'own');
  if (known) return known;
  const fresh = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await put('keys', 'own', fresh);
  return fresh;
})();
const sealed = async (value) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text.encode(JSON.stringify(value))) };
};
const unsealed = async ({ iv, data }) => JSON.parse(reader.decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)));

// 3. One sheet: a visit, and what was found.
const today = () => new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 10);
const fieldsOf = () => [...new FormData(form).entries()];
const valueOf = (fields, wanted) => (fields.find(([name]) => name === wanted) || ['', ''])[1];

function unfold() {
  const found = form.querySelector('[name=found]:checked').value === 'dispute';
  dispute.hidden = !found;
  for (const name of ['kind', 'what', 'people']) form.elements[name].required = found;
}

function blank() {
  const task = form.elements.task.value;
  form.reset();
  form.elements.task.value = task;
  form.elements.on.value = today();
  form.elements.submissionKey.value = crypto.randomUUID();
  unfold();
}

async function keep() {
  const fields = fieldsOf();
  const id = valueOf(fields, 'submissionKey');
  await put('sheets', id, { id, at: Date.now(), body: await sealed(fields) });
  blank();
  await show();
  say(words.keptHere, 'good');
}

async function reopen(id) {
  const sheet = await get('sheets', id);
  form.reset();
  for (const [name, value] of await unsealed(sheet.body)) {
    for (const input of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (input.type === 'checkbox' || input.type === 'radio') input.checked = input.checked || input.value === value;
      else input.value = value;
    }
  }
  unfold();
  form.scrollIntoView();
}

// 4. Sending, one after the other. Each answer is told in words beside its sheet.
async function gate() {
  const answer = await fetch(`${PAGE}/gate`, { cache: 'no-store', redirect: 'manual' });
  if (!answer.ok) throw new Error(words.signIn);
  return answer.json();
}

async function send(id) {
  const sheet = await get('sheets', id);
  if (!sheet) return null;
  const mark = await gate();
  const parcel = new URLSearchParams();
  for (const [name, value] of await unsealed(sheet.body)) parcel.append(name, value);
  parcel.set(mark.name, mark.value);
  const answer = await fetch(`${PAGE}/send`, { method: 'POST', body: parcel });
  const told = await answer.json();
  if (told.state === 'kept' || told.state === 'again') await erase('sheets', id);
  else await put('sheets', id, { ...sheet, problem: told });
  return told;
}

let sending = false;
async function sendAll() {
  if (sending) return;
  sending = true;
  let last = null;
  try {
    for (const sheet of await all('sheets')) if (!sheet.problem) last = (await send(sheet.id)) || last;
    if (last) say(last.sentence || last.errors.join('；'), last.danger ? 'bad' : last.sentence ? 'good' : 'warn');
    await errands();
  } catch (notNow) {
    say(notNow.message === words.signIn ? words.signIn : words.noNetwork, 'info');
  } finally {
    sending = false;
  }
  await show();
}

// 5. What lies here, and where to go.
function say(sentence, tone) {
  state.textContent = sentence;
  state.className = `status tone-${tone}`;
}

function button(label, look, does) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = look;
  made.textContent = label;
  made.addEventListener('click', does);
  return made;
}

function paragraph(said, look) {
  const made = document.createElement('p');
  made.textContent = said;
  if (look) made.className = look;
  return made;
}

async function show() {
  const limit = Date.now() - Number(words.hours) * 3600000;
  const lines = [];
  for (const sheet of await all('sheets')) {
    if (sheet.at < limit) {
      await erase('sheets', sheet.id);
      continue;
    }
    const fields = await unsealed(sheet.body);
    const line = document.createElement('li');
    line.className = 'card stack tight';
    const left = Math.max(1, Math.ceil((sheet.at - limit) / 3600000));
    const what = valueOf(fields, 'found') === 'dispute' ? valueOf(fields, 'what').slice(0, 30) : words.quiet;
    line.append(paragraph(`${valueOf(fields, 'on')} ${valueOf(fields, 'village')} · ${what} · ${words.left.replace('{0}', left)}`));
    if (sheet.problem) {
      const why = paragraph((sheet.problem.errors || [sheet.problem.sentence]).join('；'));
      why.setAttribute('role', 'alert');
      line.append(why);
    }
    const deeds = paragraph('', 'cluster');
    deeds.append(button(words.change, 'button secondary', async () => { await put('sheets', sheet.id, { ...sheet, problem: undefined }); await reopen(sheet.id); }));
    deeds.append(button(words.discard, 'button danger', async () => { await erase('sheets', sheet.id); await show(); }));
    line.append(deeds);
    lines.push(line);
  }
  list.replaceChildren(...lines);
  document.querySelector('[data-patrol-none]').hidden = lines.length > 0;
}

async function errands() {
  try {
    const answer = await fetch(`${PAGE}/mine`, { redirect: 'manual' });
    if (answer.ok) await put('errands', 'mine', { at: Date.now(), body: await sealed(await answer.json()) });
  } catch (noNetwork) {
    // those of the last time stay
  }
  const kept = await get('errands', 'mine');
  if (!kept) return;
  if (kept.at < Date.now() - Number(words.hours) * 3600000) {
    await erase('errands', 'mine');
    return;
  }
  const mine = await unsealed(kept.body);
  const chosen = form.elements.task.value;
  form.elements.task.replaceChildren(new Option(words.noTask, ''), ...mine.tasks.map((one) => new Option(one.title, one.id)));
  form.elements.task.value = mine.tasks.some((one) => one.id === chosen) ? chosen : mine.tasks.length === 1 ? mine.tasks[0].id : '';
  document.querySelector('#villages').replaceChildren(...mine.villages.map((one) => new Option(one, one)));
  tasks.replaceChildren(
    ...mine.tasks.map((one) => {
      const line = document.createElement('li');
      line.className = 'card stack tight';
      line.append(paragraph(one.title), paragraph(words.toDo.replace('{0}', one.left).replace('{1}', one.until)), paragraph(one.villages.join('、'), 'muted'));
      if (one.note) line.append(paragraph(one.note));
      return line;
    }),
  );
  document.querySelector('[data-patrol-idle]').hidden = mine.tasks.length > 0;
}

form.addEventListener('change', (event) => { if (event.target.name === 'found') unfold(); });
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!form.reportValidity()) return;
  await keep();
  if (navigator.onLine) await sendAll();
});
document.querySelector('[data-patrol-send]').addEventListener('click', sendAll);
window.addEventListener('online', sendAll);

// 6. From now on the page opens without a network.
async function takeAlong() {
  if (!('serviceWorker' in navigator)) throw new Error('no worker');
  await navigator.serviceWorker.register(`${PAGE}/worker.js`, { scope: PAGE });
  await navigator.serviceWorker.ready;
  const cache = await caches.open(CACHE);
  const parts = [...document.querySelectorAll('link[rel=stylesheet],link[rel=icon],script[src]')].map((part) => new URL(part.href || part.src).pathname);
  await cache.addAll([PAGE, '/vendor/icons.svg', ...parts]);
}

blank();
await errands();
await show();
try {
  if (navigator.onLine) await takeAlong();
  say(words.ready, 'good');
} catch (notHere) {
  say((await caches.has(CACHE)) ? words.ready : words.notHere, 'warn');
}
if (navigator.onLine && list.children.length > 0) await sendAll();
document.documentElement.dataset.patrol = 'ready';
