// News for an open page. It says what is new and waits to be asked, unless the page wants it at once; nothing moves the focus.
// Everything it knows is in the attributes that the component "updates" writes. Without it the link fetches the page again.
(() => {
  'use strict';
  const box = document.querySelector('[data-live]');
  if (!box || !window.EventSource) return;
  const texts = box.dataset, [show, pause, clock, state] = ['show', 'pause', 'clock', 'state'].map(part => box.querySelector(`[data-live-${part}]`));
  const again = show.textContent, plurals = new Intl.PluralRules(document.documentElement.lang), status = document.getElementById('said');
  const waiting = new Map(); // what is new and not shown yet: its id, and the number of the news
  let path = texts.live, heard = shown(), source, paused = false, failed = 0, told = 0, coming, watch;

  function shown() {
    return Math.max(0, ...[...document.querySelectorAll('[data-live-at]')].map(part => Number(part.dataset.liveAt)));
  }
  const sentence = n => ({ one: texts.one, few: texts.few, many: texts.many }[plurals.select(n)] || (n === 1 ? texts.one : texts.few)).replace(/\d+/, n);

  // Heard by those who do not see it, and not more often than every ten seconds.
  const announce = text => {
    if (Date.now() - told < 10000) return;
    told = Date.now();
    status.replaceChildren(Object.assign(document.createElement('p'), { className: 'hidden', textContent: text }));
  };

  const say = much => {
    const text = much ? texts.much : waiting.size ? sentence(waiting.size) : again;
    if (paused || show.textContent === text) return;
    show.textContent = text;
    if (text === again) return;
    if (!('atOnce' in texts)) announce(text);
    else coming ||= setTimeout(() => { coming = 0; if (!paused && (much || waiting.size)) show.click(); }, 700);
  };

  const hear = ([number, what, about]) => {
    heard = Math.max(heard, number);
    if (number <= shown()) return;
    const here = document.querySelectorAll(`[data-live-id="${CSS.escape(about)}"]`);
    // Taken away at once, even if paused: it may have been hidden for somebody's sake.
    if (what === 'REMOVED') { waiting.delete(about); here.forEach(part => part.remove()); }
    else if (what === 'CHANGED' || !here.length) waiting.set(about, number);
  };

  const alive = () => {
    failed = 0;
    state.textContent = paused ? texts.paused : texts.on;
    clearTimeout(watch);
    watch = setTimeout(open, 60000);
  };
  const close = () => { source?.close(); clearTimeout(watch); };

  function open() {
    close();
    if (document.hidden) return;
    source = new EventSource(`${path}&from=${heard}`);
    source.onopen = alive;
    source.onmessage = message => {
      alive();
      const news = JSON.parse(message.data);
      news.forEach(hear);
      box.dispatchEvent(new CustomEvent('live', { bubbles: true, detail: news }));
      say();
    };
    source.addEventListener('beat', alive);
    source.addEventListener('again', message => { path = path.replace(/ticket=.*/, `ticket=${message.data}`); open(); });
    source.addEventListener('behind', () => { close(); say(true); });
    source.onerror = () => {
      state.textContent = texts.off;
      // A browser comes back by itself unless it was refused; then we try a few times, ever later.
      if (source.readyState === EventSource.CLOSED && ++failed < 6) watch = setTimeout(open, failed * 5000 * (1 + Math.random()));
    };
  }

  // The part was replaced: what it shows now is not new any more.
  document.addEventListener('shown', () => {
    const at = shown(), time = document.querySelector('[data-live-time]');
    waiting.forEach((number, about) => { if (number <= at) waiting.delete(about); });
    if (time) clock.textContent = time.dataset.liveTime;
    if (at > heard) heard = at;
    say();
    if (source?.readyState === EventSource.CLOSED) open();
  });
  pause.addEventListener('click', () => {
    paused = !paused;
    [pause.textContent, pause.dataset.livePause] = [pause.dataset.livePause, pause.textContent];
    if (source?.readyState === EventSource.OPEN) alive();
    say();
  });
  // A page that nobody looks at lets go of its connection; browsers allow few to one server.
  document.addEventListener('visibilitychange', open);
  pause.hidden = false;
  open();
})();
