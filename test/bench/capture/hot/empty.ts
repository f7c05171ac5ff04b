// The least that anyone who watches clicks has to pay.
window.addEventListener('click', () => {}, { capture: true, passive: true });
