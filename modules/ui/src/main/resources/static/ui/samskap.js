// The extras. Every page does its work without this file.
(() => {
  'use strict';

  const say = text => {
    const status = document.getElementById('said');
    if (!status || !text) return;
    status.textContent = '';
    const notice = document.createElement('p');
    notice.className = 'notice';
    notice.textContent = text;
    setTimeout(() => status.append(notice), 50);
  };

  // Characters left, said only after a pause in typing.
  const counts = new WeakMap();
  const count = line => {
    const field = document.getElementById(line.dataset.count);
    if (!field) return;
    const left = Number(line.dataset.max) - field.value.replace(/\r?\n/g, '\n').length;
    line.textContent = (left < 0 ? line.dataset.over : line.dataset.left) + ' ' + Math.abs(left);
    line.dataset.state = left < 0 ? 'over' : 'left';
  };
  document.addEventListener('input', event => {
    const line = event.target.id && document.querySelector(`[data-count="${CSS.escape(event.target.id)}"]`);
    if (!line) return;
    clearTimeout(counts.get(line));
    counts.set(line, setTimeout(() => { line.setAttribute('aria-live', 'polite'); count(line); }, 350));
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-copy], [data-print], [data-leave]');
    if (!button) return;
    if ('print' in button.dataset) window.print();
    if ('leave' in button.dataset) {
      event.preventDefault();
      location.replace(button.href);
    }
    if (button.dataset.copy) {
      const code = document.getElementById(button.dataset.copy);
      navigator.clipboard.writeText(code.textContent.trim())
        .then(() => say(button.dataset.done), () => getSelection().selectAllChildren(code));
    }
  });

  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary').focus();
  });

  // In a table of boxes the arrows go from box to box, and with shift what the first one says goes along.
  document.addEventListener('keydown', event => {
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const list = way && event.target.type === 'checkbox' && !event.ctrlKey && !event.altKey && !event.metaKey && event.target.closest('[data-boxes]');
    if (!list) return;
    event.preventDefault();
    const boxes = [...list.querySelectorAll('input[type=checkbox]')];
    const next = boxes[boxes.indexOf(event.target) + way];
    if (!next) return;
    if (event.shiftKey) next.checked = event.target.checked;
    next.focus();
  });

  // A form is sent once, however often the button is pressed; coming back makes it usable again.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if ('sent' in form.dataset) event.preventDefault();
    form.dataset.sent = '';
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  const prepare = root => {
    const usable = button => !button.dataset.copy || navigator.clipboard;
    root.querySelectorAll('[data-copy][hidden], [data-print][hidden]').forEach(button => { button.hidden = !usable(button); });
    root.querySelectorAll('[data-keys][hidden]').forEach(hint => { hint.hidden = false; });
    root.querySelectorAll('[data-count]').forEach(line => {
      if (document.getElementById(line.dataset.count)?.value) count(line);
    });
  };
  prepare(document);

  // A text that is kept in this browser until it is sent, and only if the person asks for it.
  const KEPT = 'samskap.draft';
  const kept = () => { try { return JSON.parse(localStorage.getItem(KEPT)) || {}; } catch { return {}; } };
  const keep = box => {
    const tick = box.querySelector('input');
    const forget = box.querySelector('[data-forget]');
    const fields = [...box.closest('form').querySelectorAll('[name=title], [name=body]')];
    const show = () => { forget.hidden = !(tick.checked = Object.keys(kept()).length > 0); };
    const save = () => {
      if (tick.checked) localStorage.setItem(KEPT, JSON.stringify({ ...kept(), ...Object.fromEntries(fields.map(field => [field.name, field.value])) }));
      else localStorage.removeItem(KEPT);
      show();
    };
    const filled = fields.filter(field => !field.value && kept()[field.name]);
    filled.forEach(field => { field.value = kept()[field.name]; });
    box.querySelector('[data-filled]').hidden = filled.length === 0;
    show();
    tick.addEventListener('change', save);
    fields.forEach(field => field.addEventListener('input', () => { if (tick.checked) save(); }));
    forget.addEventListener('click', () => { tick.checked = false; save(); tick.focus(); say(box.dataset.forgotten); });
    box.hidden = false;
  };
  try {
    if (document.querySelector('[data-kept-sent]')) localStorage.removeItem(KEPT);
    document.querySelectorAll('[data-keep]').forEach(keep);
  } catch { /* A browser that keeps nothing offers nothing. */ }

  // What htmx tells us; all its events are named here and nowhere else.
  document.addEventListener('htmx:load', event => {
    prepare(event.detail.elt);
    event.detail.elt.dispatchEvent(new CustomEvent('shown', { bubbles: true }));
  });
  document.addEventListener('htmx:sendError', () => say(document.getElementById('said')?.dataset.away));
  document.addEventListener('htmx:responseError', event => {
    const answer = new DOMParser().parseFromString(event.detail.xhr.responseText, 'text/html');
    say((answer.querySelector('.notice') || answer.querySelector('h1'))?.textContent.trim());
  });
  document.addEventListener('said', event => say(event.detail.value));
})();
