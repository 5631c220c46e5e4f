// Each permission unfolds to what it means; the rest of the page is as the server sent it.
for (const toggle of document.querySelectorAll('.scope-toggle')) {
  toggle.addEventListener('click', () => {
    const isOpen = toggle.getAttribute('aria-expanded') !== 'true';
    toggle.setAttribute('aria-expanded', String(isOpen));
    document.getElementById(toggle.getAttribute('aria-controls')).hidden = !isOpen;
  });
}
