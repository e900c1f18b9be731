// Cards of a board by mouse and by keys. Each move fills in and sends the form that its card has anyway, so the server tells everybody what happened.
(() => {
  'use strict';
  const picked = document.querySelector('[data-picked]');
  const count = () => {
    if (!picked) return;
    picked.querySelector('b').textContent = document.querySelectorAll('.idea input[name=proposals]:checked').length;
    picked.hidden = false;
  };
  document.addEventListener('change', count);
  document.addEventListener('shown', () => requestAnimationFrame(count));
  count();

  const help = document.querySelector('[data-dragging]');
  if (!help || !document.querySelector('.idea form.move')) return;
  const ticked = new Set(), chosen = new Map();
  let dragged, focused;

  const columns = () => [...document.querySelectorAll('.column[data-group]')];
  const cardOf = element => element.closest?.('.idea');

  const move = (card, column) => {
    const form = card.querySelector('form.move');
    if (!form || !column || card.closest('.column') === column) return;
    const select = form.elements.namedItem('into');
    select.value = column.dataset.group;
    chosen.delete(select.id);
    focused = card.querySelector('a[id]')?.id;
    form.requestSubmit();
  };
  const mark = column => columns().forEach(one => one.classList.toggle('over', one === column));

  document.addEventListener('dragstart', event => {
    dragged = cardOf(event.target);
    if (dragged) event.dataTransfer.setData('text/plain', dragged.id);
  });
  document.addEventListener('dragover', event => {
    const column = dragged && event.target.closest?.('.column[data-group]');
    mark(column);
    if (column) event.preventDefault();
  });
  document.addEventListener('drop', event => {
    const column = dragged && event.target.closest?.('.column[data-group]');
    if (!column) return;
    event.preventDefault();
    move(dragged, column);
  });
  document.addEventListener('dragend', () => { dragged = undefined; mark(); });

  document.addEventListener('keydown', event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const card = event.shiftKey && step && !event.target.matches('select, input:not([type=checkbox]), textarea') && cardOf(event.target);
    if (!card) return;
    event.preventDefault();
    const all = columns();
    move(card, all[all.indexOf(card.closest('.column')) + step]);
  });

  // What somebody has begun on the board outlives that it is shown anew because others moved something.
  document.addEventListener('change', event => {
    const field = event.target;
    if (field.name === 'proposals') ticked[field.checked ? 'add' : 'delete'](field.value);
    if (field.matches('.move select')) chosen.set(field.id, field.value);
  });
  document.addEventListener('submit', event => {
    if (event.target.matches('form.move')) chosen.delete(event.target.querySelector('select').id);
  });
  const prepare = () => {
    document.querySelectorAll('.idea').forEach(card => { card.draggable = true; });
    document.querySelectorAll('.idea input[name=proposals]').forEach(box => { if (ticked.has(box.value)) box.checked = true; });
    chosen.forEach((value, id) => { const select = document.getElementById(id); if (select) select.value = value; });
    if (focused) document.getElementById(focused)?.focus();
    focused = undefined;
  };
  document.addEventListener('shown', prepare);
  document.querySelectorAll('.idea input[name=proposals]:checked').forEach(box => ticked.add(box.value));
  help.hidden = false;
  prepare();
})();
