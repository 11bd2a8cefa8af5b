// A row of the list that changes stays the same element: who is pressing it, or has the focus on it, still is. Drawn
// anew, as htmx would, a click between down and up would be lost, and so would the conversation it asks for.
export function keepRows() {
  let morph = null;
  window.htmx.registerExtension("keep-rows", {
    init: (internals) => { morph = internals.morph; },
    htmx_before_swap: (_source, { tasks }) => {
      for (const { target, fragment } of tasks) {
        const list = document.getElementById("gesprekken");
        if (list && (target === list || target === "#gesprekken")) renew(list, fragment, morph);
      }
    },
  });
}

/** What is not in the list yet is left for htmx to put in its place. */
function renew(list, fragment, morph) {
  for (const row of [...fragment.children]) {
    const there = row.id && list.querySelector(`:scope > #${row.id}`);
    if (!there) continue;
    const alone = document.createDocumentFragment();
    alone.append(row);
    morph(there, alone, false);
    window.htmx.process(there);
  }
}
