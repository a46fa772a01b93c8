// The drawer of a phone: what is written where no network reaches lies here sealed (AES-GCM, under a key this browser
// cannot give away), one drawer for each page and account. It is erased once sent, after some hours, or at signing out,
// when the key dies with it.
const PREFIX = 'nuanyang-drawer-';
const SHELVES = ['keys', 'sheets', 'notes'];
const ALGORITHM = 'AES-GCM';

const asked = (request) =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

async function opened(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => SHELVES.forEach((shelf) => request.result.createObjectStore(shelf));
  const base = await asked(request);
  base.onversionchange = () => base.close(); // somebody signs out in another window
  return base;
}

const shelf = (base, name) => ({
  get: (id) => asked(base.transaction(name).objectStore(name).get(id)),
  all: () => asked(base.transaction(name).objectStore(name).getAll()),
  put: (id, value) => finished(base, name, (box) => box.put(value, id)),
  erase: (id) => finished(base, name, (box) => box.delete(id)),
});

const finished = (base, name, what) =>
  new Promise((done, failed) => {
    const deal = base.transaction(name, 'readwrite');
    what(deal.objectStore(name));
    deal.oncomplete = () => done();
    deal.onerror = deal.onabort = () => failed(deal.error);
  });

// Two windows may open a new drawer at once: whichever came first has drawn the key, and both use it.
async function keyOf(base) {
  const keys = shelf(base, 'keys');
  if (!(await keys.get('own'))) {
    const fresh = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
    await finished(base, 'keys', (box) => { box.count('own').onsuccess = (event) => { if (event.target.result === 0) box.put(fresh, 'own'); }; });
  }
  return keys.get('own');
}

/** The drawer of one page and one account; what lies in it longer than the hours is gone. */
export async function drawerOf(page, account, hours) {
  const base = await opened(`${PREFIX}${page}-${account}`);
  const sheets = shelf(base, 'sheets');
  const notes = shelf(base, 'notes');
  const key = await keyOf(base);
  const sealBytes = async (bytes) => {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    return { iv, data: await crypto.subtle.encrypt({ name: ALGORITHM, iv }, key, bytes) };
  };
  const openBytes = ({ iv, data }) => crypto.subtle.decrypt({ name: ALGORITHM, iv }, key, data);
  const seal = (value) => sealBytes(new TextEncoder().encode(JSON.stringify(value)));
  const open = async (box) => JSON.parse(new TextDecoder().decode(await openBytes(box)));
  const stale = (one) => one.at < Date.now() - hours * 3600000;

  return {
    /** Puts a sheet down; a field without new files keeps those it had, unless the page has the whole list itself. */
    async keep(id, fields, files, own) {
      const before = await sheets.get(id);
      const fresh = [];
      for (const { field, file } of files) fresh.push({ field, name: file.name, type: file.type, body: await sealBytes(await file.arrayBuffer()) });
      const old = before ? before.files.filter((one) => !own.includes(one.field) && !fresh.some((other) => other.field === one.field)) : [];
      await sheets.put(id, { id, at: Date.now(), body: await seal(fields), files: [...old, ...fresh] });
    },
    /** All that lies here, in the order it was put down. */
    async sheets() {
      const all = await sheets.all();
      for (const one of all.filter(stale)) await sheets.erase(one.id);
      return all.filter((one) => !stale(one)).sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
    },
    sheet: (id) => sheets.get(id),
    fields: (sheet) => open(sheet.body),
    async files(sheet) {
      const all = [];
      for (const one of sheet.files) all.push({ field: one.field, file: new File([await openBytes(one.body)], one.name, { type: one.type }) });
      return all;
    },
    /** Remembers what the platform said of a sheet that is still here; nothing once somebody works on it again. */
    async tell(id, problem) {
      const sheet = await sheets.get(id);
      if (sheet) await sheets.put(id, { ...sheet, problem });
    },
    erase: (id) => sheets.erase(id),
    /** What was fetched to be taken along. */
    note: async (name, value) => notes.put(name, { at: Date.now(), body: await seal(value) }),
    async noted(name) {
      const kept = await notes.get(name);
      if (!kept) return null;
      if (!stale(kept)) return open(kept.body);
      await notes.erase(name);
      return null;
    },
  };
}

const drawers = async () => (indexedDB.databases ? (await indexedDB.databases()).map((one) => one.name).filter((name) => name.startsWith(PREFIX)) : []);

/** Sheets of all drawers of this phone that were never sent. */
export async function unsent() {
  let many = 0;
  for (const name of await drawers()) {
    const base = await opened(name);
    many += (await shelf(base, 'sheets').all()).length;
    base.close();
  }
  return many;
}

/** Keys, sheets, and the pages that open without a network: nothing of it outlives the signing out. */
export async function empty() {
  for (const name of await drawers()) {
    const request = indexedDB.deleteDatabase(name);
    await new Promise((done) => { request.onsuccess = request.onerror = request.onblocked = done; });
  }
  if ('caches' in window) for (const name of await caches.keys()) if (name.startsWith('nuanyang-offline')) await caches.delete(name);
}
