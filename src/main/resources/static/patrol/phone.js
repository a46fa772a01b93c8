// The liaison's page for villages without a network: what to go round, and a sheet for each visit and what was found.
import { element, offline, valueOf } from '/shared/offline.js';
import { spot } from '/patrol/spot.js';

const PAGE = '/desk/patrol/phone';
const form = document.querySelector('form[data-offline]');
const words = form.dataset;
const tasks = document.querySelector('[data-patrol-tasks]');
const dispute = form.querySelector('[data-patrol-dispute]');
const today = () => new Date(Date.now() + 8 * 3600000).toISOString().slice(0, 10);
const told = (day) => day.replace(/^\d+-0?(\d+)-0?(\d+)$/, words.day);
let task = '';

/** Where the city has an engine of its own, what was said is written down at once, for the liaison to correct. */
async function hear(sound, tell) {
  form.elements.what.required = false;
  if (!words.ear || !navigator.onLine) return;
  try {
    tell(words.writing);
    const mark = await (await fetch(`${PAGE}/gate`, { cache: 'no-store', redirect: 'manual' })).json();
    const body = new FormData();
    body.set('sound', sound, 'speech');
    body.set(mark.name, mark.value);
    const { text } = await (await fetch(words.ear, { method: 'POST', body })).json();
    const field = form.elements.what;
    if (text) field.value = (field.value + text).slice(0, field.maxLength);
    tell(text ? words.correct : '');
  } catch {
    tell('');
  }
}
const brought = spot(form.querySelector('[data-spot]'), hear);

function unfold() {
  const found = form.querySelector('[name=found]:checked').value === 'dispute';
  dispute.hidden = !found;
  for (const name of ['kind', 'what', 'people']) form.elements[name].required = found;
  if (brought.spoken()) form.elements.what.required = false;
}

function blank() {
  form.elements.task.value = task;
  form.elements.on.value = today();
  brought.put([]).then(unfold);
}

function card(one) {
  const made = element('li', 'card stack tight');
  made.append(element('p', '', one.title), element('p', '', words.toDo.replace('{0}', one.left).replace('{1}', told(one.until))), element('p', 'muted', one.villages.join('、')));
  if (one.note) made.append(element('p', '', one.note));
  return made;
}

async function errands(drawer) {
  try {
    const answer = await fetch(`${PAGE}/mine`, { redirect: 'manual' });
    if (answer.ok) await drawer.note('errands', await answer.json());
  } catch (noNetwork) {
    // those of the last time stay
  }
  const mine = await drawer.noted('errands');
  if (!mine) return;
  const chosen = form.elements.task.value;
  form.elements.task.replaceChildren(new Option(words.noTask, ''), ...mine.tasks.map((one) => new Option(one.title, one.id)));
  task = mine.tasks.some((one) => one.id === chosen) ? chosen : mine.tasks.length === 1 ? mine.tasks[0].id : '';
  form.elements.task.value = task;
  document.querySelector('#villages').replaceChildren(...mine.villages.map((one) => new Option(one, one)));
  tasks.replaceChildren(...mine.tasks.map(card));
  document.querySelector('[data-patrol-idle]').hidden = mine.tasks.length > 0;
}

form.addEventListener('change', (event) => {
  if (event.target.name === 'found') unfold();
  if (event.target.name === 'task') task = event.target.value;
});

await offline({
  page: PAGE,
  form,
  title(fields) {
    const what = valueOf(fields, 'found') === 'dispute' ? valueOf(fields, 'what').slice(0, 30) || words.spoken : words.quiet;
    return `${told(valueOf(fields, 'on'))} ${valueOf(fields, 'village')} · ${what}`;
  },
  blank,
  filled: (files) => brought.put(files).then(unfold),
  own: ['photo', 'voice'],
  extras: async () => (dispute.hidden ? [] : brought.files()),
  arrived: errands,
});
