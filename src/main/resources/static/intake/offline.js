// The form for homes without a network: whom to see today fills it in, and the applicant signs on the glass.
import { offline, valueOf } from '/shared/offline.js';
import { signing } from '/shared/sign.js';

const form = document.querySelector('form[data-offline]');
const stops = form.elements.visit;
const signature = signing(form.querySelector('[data-sign]'));

async function people(drawer) {
  try {
    const answer = await fetch('/desk/visits/mine', { redirect: 'manual' });
    if (answer.ok) await drawer.note('people', await answer.json());
  } catch (noNetwork) {
    // those of the last time stay
  }
  const chosen = stops.value;
  const options = ((await drawer.noted('people')) || []).map((one) => {
    const option = new Option(`${one.name} · ${one.address}`, one.id);
    option.dataset.person = JSON.stringify(one);
    return option;
  });
  stops.replaceChildren(stops.options[0], ...options);
  stops.value = options.some((one) => one.value === chosen) ? chosen : '';
}

stops.addEventListener('change', () => {
  const chosen = stops.selectedOptions[0].dataset.person;
  if (!chosen) return;
  for (const [name, value] of Object.entries(JSON.parse(chosen))) if (name !== 'id' && form.elements[name] && !form.elements[name].value) form.elements[name].value = value;
});

await offline({
  page: '/desk/intake/offline',
  form,
  title: (fields) => valueOf(fields, 'name') || form.dataset.nameless,
  blank: signature.blank,
  arrived: people,
  async extras() {
    const drawn = await signature.picture();
    return drawn ? [{ field: 'signature', file: new File([drawn], 'signature.png', { type: 'image/png' }) }] : [];
  },
});
