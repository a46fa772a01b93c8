// Turns photos upright and shrinks them before they are sent: a phone's 8 MB become some 300 KB, and where
// the photo was taken stays on the phone. Whatever goes wrong, the file is sent as the person chose it.

const LONGEST_EDGE = 1600;
const QUALITY = 0.85;
const SMALL_ENOUGH = 400 * 1024;
const PICTURE = /^image\/|\.(jpe?g|png|webp|heic|heif)$/i;

const words = document.getElementById("upload-words")?.dataset ?? {};
const working = new Set();

for (const input of document.querySelectorAll('input[type="file"]:not([data-own])')) {
  const said = document.createElement("p");
  said.className = "hint";
  said.setAttribute("role", "status");
  input.after(said);
  input.addEventListener("change", () => prepare(input, said));
}

// A form waits for its photos; pressing the button twice changes nothing.
document.addEventListener(
  "submit",
  (event) => {
    const waiting = [...working].filter((work) => event.target.contains(work.input));
    if (waiting.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    Promise.allSettled(waiting.map((work) => work.done)).then(() => event.target.requestSubmit(event.submitter));
  },
  true,
);

async function prepare(input, said) {
  const chosen = [...input.files];
  if (!chosen.some(isPicture)) {
    said.textContent = "";
    return;
  }
  said.textContent = words.working ?? "";
  const work = { input, done: Promise.all(chosen.map((file) => smaller(file))) };
  working.add(work);
  try {
    const ready = await work.done;
    if (!sameChoice(input.files, chosen)) return; // the person chose again meanwhile
    const files = new DataTransfer();
    ready.forEach((file) => files.items.add(file));
    input.files = files.files;
    said.textContent = words.ready ?? "";
  } catch {
    said.textContent = "";
  } finally {
    working.delete(work);
  }
}

/** Where a page keeps its own list of files, it asks for each. @param always leaves nothing of the original but its dots */
export async function smaller(file, always = false) {
  if (!isPicture(file)) return file;
  try {
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, LONGEST_EDGE / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff"; // what is see-through in a PNG becomes white, not black
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
    if (!blob) return file;
    const readable = /^image\/(jpeg|png)$/.test(file.type);
    if (!always && readable && blob.size >= file.size && file.size <= SMALL_ENOUGH) return file;
    return new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg" });
  } catch {
    return file;
  }
}

function isPicture(file) {
  return PICTURE.test(file.type) || PICTURE.test(file.name);
}

function sameChoice(now, chosen) {
  return now.length === chosen.length && chosen.every((file, i) => now[i] === file);
}
