// The form for homes without a network. What is typed lies sealed (AES-GCM, a key this browser cannot give away) in
// IndexedDB until it is sent; then it is erased. What was never sent is erased after some hours too.
import { signing } from '/shared/sign.js';

const form = document.querySelector('form[data-offline]');
const words = form.dataset;
const PAGE = '/desk/intake/offline';
const CACHE = 'nuanyang-offline-1';
const state = document.querySelector('[data-offline-state]');
const list = document.querySelector('[data-offline-list]');
const stops = form.querySelector('[name=visit]');
const signature = signing(form.querySelector('[data-sign]'));
const text = new TextEncoder();
const reader = new TextDecoder();

// 1. The phone's own drawer; whoever signs in on the same phone has another.
const DRAWER = `nuanyang-offline-${words.account}`;
const open = () =>
  new Promise((done, failed) => {
    const asked = indexedDB.open(DRAWER, 1);
    asked.onupgradeneeded = () => ['keys', 'sheets', 'people'].forEach((name) => asked.result.createObjectStore(name));
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
const seal = async (bytes) => {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes) };
};
const unseal = ({ iv, data }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
const sealed = (value) => seal(text.encode(JSON.stringify(value)));
const unsealed = async (box) => JSON.parse(reader.decode(await unseal(box)));

// 3. One sheet: the fields and the pictures of one person.
const fieldsOf = () => [...new FormData(form).entries()].filter(([, value]) => typeof value === 'string');
const nameOf = (fields) => (fields.find(([name]) => name === 'name') || [])[1] || words.nameless;

async function keep() {
  const fields = fieldsOf();
  const pictures = [];
  for (const file of form.querySelector('[name=photo]').files) pictures.push({ field: 'photo', name: file.name, type: file.type, body: await seal(await file.arrayBuffer()) });
  const drawn = await signature.picture();
  if (drawn) pictures.push({ field: 'signature', name: 'signature.png', type: 'image/png', body: await seal(await drawn.arrayBuffer()) });
  const id = fields.find(([name]) => name === 'submissionKey')[1];
  const before = await get('sheets', id);
  await put('sheets', id, { id, at: Date.now(), body: await sealed(fields), pictures: pictures.length ? pictures : before ? before.pictures : [] });
  await blank();
  await show();
  say(words.keptHere, 'good');
}

async function blank() {
  form.reset();
  signature.blank();
  form.querySelector('[name=submissionKey]').value = crypto.randomUUID();
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
  form.scrollIntoView();
}

// 4. Sending, one after the other. Each answer is told in words beside its sheet.
async function gate() {
  const answer = await fetch(`${PAGE}/gate`, { cache: 'no-store', redirect: 'manual' });
  if (!answer.ok) throw new Error(words.signIn);
  return answer.json();
}

// What the platform cannot take (no answer of ours comes back) stays here, and does not stop the others.
async function answerTo(parcel) {
  try {
    const told = await (await fetch(`${PAGE}/send`, { method: 'POST', body: parcel })).json();
    if (told.sentence || told.errors) return told;
  } catch (noAnswerOfOurs) {
    // told below
  }
  return { state: 'failed', errors: [words.failed] };
}

async function send(id, anyway) {
  const sheet = await get('sheets', id);
  if (!sheet) return;
  const mark = await gate();
  const parcel = new FormData();
  for (const [name, value] of await unsealed(sheet.body)) parcel.append(name, value);
  for (const one of sheet.pictures) parcel.append(one.field, new File([await unseal(one.body)], one.name, { type: one.type }));
  parcel.set(mark.name, mark.value);
  if (anyway) parcel.set('anyway', 'true');
  const told = await answerTo(parcel);
  if (told.state === 'kept' || told.state === 'again') {
    await erase('sheets', id);
    return told;
  }
  await put('sheets', id, { ...sheet, problem: told });
  return told;
}

async function sendAll() {
  let last = null;
  try {
    for (const sheet of await all('sheets')) if (!sheet.problem || sheet.problem.state === 'failed') last = (await send(sheet.id, false)) || last;
    if (last) say(last.sentence || last.errors.join('；'), last.state === 'kept' || last.state === 'again' ? 'good' : 'warn');
  } catch (notNow) {
    say(notNow.message === words.signIn ? words.signIn : words.noNetwork, 'info');
  }
  await show();
}

// 5. What lies here, and whom to see today.
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

async function show() {
  const limit = Date.now() - Number(words.hours) * 3600000;
  list.replaceChildren();
  for (const sheet of await all('sheets')) {
    if (sheet.at < limit) {
      await erase('sheets', sheet.id);
      continue;
    }
    const line = document.createElement('li');
    line.className = 'card stack tight';
    const head = document.createElement('p');
    const left = Math.max(1, Math.ceil((sheet.at - limit) / 3600000));
    head.textContent = `${nameOf(await unsealed(sheet.body))} · ${words.left.replace('{0}', left)}`;
    line.append(head);
    const deeds = document.createElement('p');
    deeds.className = 'cluster';
    if (sheet.problem) {
      const why = document.createElement('p');
      why.setAttribute('role', 'alert');
      why.textContent = sheet.problem.sentence || sheet.problem.errors.join('；');
      line.append(why);
      if (sheet.problem.url) {
        const look = document.createElement('a');
        look.href = sheet.problem.url;
        look.textContent = words.look;
        deeds.append(look);
      }
      if (sheet.problem.state === 'conflict') deeds.append(button(words.anyway, 'button secondary', async () => { await send(sheet.id, true); await show(); }));
    }
    deeds.append(button(words.change, 'button secondary', async () => { await put('sheets', sheet.id, { ...sheet, problem: undefined }); await reopen(sheet.id); }));
    deeds.append(button(words.discard, 'button danger', async () => { await erase('sheets', sheet.id); await show(); }));
    line.append(deeds);
    list.append(line);
  }
  document.querySelector('[data-offline-none]').hidden = list.children.length > 0;
}

async function people() {
  try {
    const answer = await fetch('/desk/visits/mine', { redirect: 'manual' });
    if (answer.ok) await put('people', 'today', { at: Date.now(), body: await sealed(await answer.json()) });
  } catch (noNetwork) {
    // those of the last time stay
  }
  const kept = await get('people', 'today');
  if (!kept) return;
  if (kept.at < Date.now() - Number(words.hours) * 3600000) {
    await erase('people', 'today');
    return;
  }
  for (const one of await unsealed(kept.body)) {
    const choice = new Option(`${one.name} · ${one.address}`, one.id);
    choice.dataset.person = JSON.stringify(one);
    stops.append(choice);
  }
}

stops.addEventListener('change', () => {
  const chosen = stops.selectedOptions[0].dataset.person;
  if (!chosen) return;
  for (const [name, value] of Object.entries(JSON.parse(chosen))) if (name !== 'id' && form.elements[name] && !form.elements[name].value) form.elements[name].value = value;
});
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  if (!form.reportValidity()) return;
  await keep();
  if (navigator.onLine) await sendAll();
});
document.querySelector('[data-offline-send]').addEventListener('click', sendAll);
window.addEventListener('online', sendAll);

// 6. From now on the page opens without a network.
async function takeAlong() {
  if (!('serviceWorker' in navigator)) throw new Error('no worker');
  await navigator.serviceWorker.register(`${PAGE}/worker.js`, { scope: PAGE });
  await navigator.serviceWorker.ready;
  const cache = await caches.open(CACHE);
  const parts = [...document.querySelectorAll('link[rel=stylesheet],link[rel=icon],script[src]')].map((part) => new URL(part.href || part.src).pathname);
  await cache.addAll([PAGE, '/shared/sign.js', '/vendor/icons.svg', ...parts]);
}

await blank();
await people();
await show();
try {
  if (navigator.onLine) await takeAlong();
  say(words.ready, 'good');
} catch (notHere) {
  say((await caches.has(CACHE)) ? words.ready : words.notHere, 'warn');
}
if (navigator.onLine && list.children.length > 0) await sendAll();
document.documentElement.dataset.offline = 'ready';
