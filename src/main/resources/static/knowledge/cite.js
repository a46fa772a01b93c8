// A citation goes to the clipboard at one tap; without this the words themselves can be marked and copied.
document.querySelectorAll('[data-cite]').forEach((button) => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const words = button.querySelector('[data-words]');
    const said = words.textContent;
    const copied = await navigator.clipboard.writeText(button.dataset.cite).then(() => true, () => false);
    words.textContent = copied ? button.dataset.done : button.dataset.failed;
    setTimeout(() => { words.textContent = said; }, 2500);
  });
});
