// A page that works without a network: its form goes into the drawer, from there to the platform, one after the other in
// the order of writing, each under the key drawn here, so that sent twice is once. What is refused is told beside its
// sheet and stops nobody behind it. The page says what its sheets are called and what else it brings.
import { drawerOf } from '/shared/drawer.js';

const SOON = 30000;
const LATE = 900000;
const here = document.querySelector('[data-offline-here]');
const words = here.dataset;
const state = document.querySelector('[data-offline-state]');
const list = document.querySelector('[data-offline-list]');

export const element = (tag, look, said) => Object.assign(document.createElement(tag), { className: look, textContent: said || '' });
export const valueOf = (fields, wanted) => (fields.find(([name]) => name === wanted) || ['', ''])[1];

function say(sentence, tone) {
  state.textContent = sentence;
  state.className = `status tone-${tone}`;
}

function button(label, look, does) {
  const made = element('button', look, label);
  made.type = 'button';
  made.addEventListener('click', does);
  return made;
}

/**
 * @param title what a sheet is called in the list, from its fields
 * @param blank after the form was reset @param filled after a sheet was put back into it, with its files
 * @param extras files that are in no field of the form: [{field, file}] @param own names of files of which the page has the whole list
 * @param arrived after a sending, for news from the platform
 */
export async function offline({ page, form, title, blank = () => {}, filled = () => {}, extras = async () => [], own = [], arrived = async () => {} }) {
  const drawer = await drawerOf(page, words.account, Number(words.hours));

  function fresh() {
    form.reset();
    form.elements.submissionKey.value = crypto.randomUUID();
    blank();
  }

  async function keep() {
    const all = [...new FormData(form).entries()];
    const fields = all.filter(([, value]) => typeof value === 'string');
    const files = all.filter(([, value]) => typeof value !== 'string' && value.size > 0).map(([field, file]) => ({ field, file }));
    await drawer.keep(valueOf(fields, 'submissionKey'), fields, [...files, ...(await extras())], own);
    fresh();
    await show();
    say(words.keptHere, 'good');
  }

  async function reopen(sheet) {
    await drawer.tell(sheet.id, undefined);
    form.reset();
    const fields = await drawer.fields(sheet);
    for (const input of form.querySelectorAll('input[type=checkbox]')) input.checked = fields.some(([name, value]) => name === input.name && value === input.value);
    for (const [name, value] of fields) {
      for (const input of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (input.type === 'radio') input.checked = input.value === value;
        else if (input.type !== 'checkbox') input.value = value;
      }
    }
    await filled(await drawer.files(sheet));
    await show();
    form.scrollIntoView();
  }

  async function gate() {
    const answer = await fetch(`${page}/gate`, { cache: 'no-store', redirect: 'manual' });
    const mark = answer.ok ? await answer.json() : {};
    if (mark.account !== words.account) throw new Error(words.signIn); // nobody is signed in, or somebody else
    return mark;
  }

  async function answerTo(parcel) {
    try {
      const told = await (await fetch(`${page}/send`, { method: 'POST', body: parcel })).json();
      if (told.sentence || told.errors) return told;
    } catch (noAnswerOfOurs) {
      // told below
    }
    return { state: 'failed', errors: [words.failed] };
  }

  async function send(id, anyway) {
    const sheet = await drawer.sheet(id);
    if (!sheet) return null;
    const mark = await gate();
    const parcel = new FormData();
    for (const [name, value] of await drawer.fields(sheet)) parcel.append(name, value);
    for (const { field, file } of await drawer.files(sheet)) parcel.append(field, file);
    parcel.set(mark.name, mark.value);
    if (anyway) parcel.set('anyway', 'true');
    const told = await answerTo(parcel);
    if (told.state === 'kept' || told.state === 'again') await drawer.erase(id);
    else await drawer.tell(id, told);
    return told;
  }

  const waits = (sheet) => !sheet.problem || sheet.problem.state === 'failed';
  let sending = false;
  let once = false;
  let timer;
  let pause = SOON;

  async function sendAll() {
    once = true;
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    try {
      while (once) {
        once = false;
        let last = null;
        for (const sheet of (await drawer.sheets()).filter(waits)) last = (await send(sheet.id, false)) || last;
        if (last) say(last.sentence || last.errors.join('；'), last.danger ? 'bad' : last.state === 'kept' || last.state === 'again' ? 'good' : 'warn');
      }
      await arrived(drawer);
    } catch (notNow) {
      const out = notNow.message === words.signIn;
      say(out ? words.signIn : words.noNetwork, out ? 'warn' : 'info');
    } finally {
      sending = false;
    }
    await show();
    const left = (await drawer.sheets()).some(waits);
    pause = left ? Math.min(LATE, pause * 2) : SOON;
    if (left) timer = setTimeout(sendAll, pause);
  }

  async function line(sheet) {
    const made = element('li', 'card stack tight');
    const left = Math.max(1, Math.ceil((sheet.at + words.hours * 3600000 - Date.now()) / 3600000));
    made.append(element('p', '', title(await drawer.fields(sheet))));
    made.append(element('p', 'muted', [sheet.files.length ? words.files.replace('{0}', sheet.files.length) : '', words.left.replace('{0}', left)].filter(Boolean).join(' · ')));
    const deeds = element('p', 'cluster');
    if (sheet.problem) {
      const why = element('p', '', sheet.problem.sentence || sheet.problem.errors.join('；'));
      why.setAttribute('role', 'alert');
      made.append(why);
      if (sheet.problem.url) deeds.append(Object.assign(element('a', '', words.look), { href: sheet.problem.url }));
      if (sheet.problem.state === 'conflict') deeds.append(button(words.anyway, 'button secondary', async () => { await send(sheet.id, true); await show(); }));
    }
    deeds.append(button(words.change, 'button secondary', () => reopen(sheet)));
    deeds.append(button(words.discard, 'button link', async () => { await drawer.erase(sheet.id); await show(); }));
    made.append(deeds);
    return made;
  }

  async function show() {
    const lines = [];
    for (const sheet of await drawer.sheets()) lines.push(await line(sheet));
    list.replaceChildren(...lines);
    document.querySelector('[data-offline-none]').hidden = lines.length > 0;
    document.querySelector('[data-offline-send]').hidden = lines.length === 0;
  }

  /** From now on the page opens without a network. */
  async function takeAlong() {
    if (!('serviceWorker' in navigator)) throw new Error('no worker');
    await navigator.serviceWorker.register(`${page}/worker.js`, { scope: page });
    await navigator.serviceWorker.ready;
    const cache = await caches.open(`nuanyang-offline:${page}`);
    const parts = [...document.querySelectorAll('link[rel=stylesheet],link[rel=icon],link[rel=modulepreload],script[src]')].map((part) => new URL(part.href || part.src).pathname);
    await cache.addAll([page, '/vendor/icons.svg', ...new Set(parts)]);
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (!form.reportValidity()) return;
    await keep();
    if (navigator.onLine) await sendAll();
  });
  document.querySelector('[data-offline-send]').addEventListener('click', sendAll);
  window.addEventListener('online', () => { pause = SOON; sendAll(); });

  fresh();
  await arrived(drawer);
  await show();
  try {
    if (navigator.onLine) await takeAlong();
    say(words.ready, 'good');
  } catch (notHere) {
    const kept = 'caches' in window && (await caches.has(`nuanyang-offline:${page}`));
    say(kept ? words.ready : words.notHere, kept ? 'good' : 'warn');
  }
  if (navigator.onLine && list.children.length > 0) await sendAll();
  document.documentElement.dataset.offline = 'ready';
}
