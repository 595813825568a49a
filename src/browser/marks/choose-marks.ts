import { keepMarks, MARKS, type Marks, readMarks, UNMARKED } from './marks-setting.ts';
import { offerParagraphLinks } from './paragraph-link.ts';

const fieldset = document.querySelector<HTMLElement>('.marks-setting');
const choices = [...(fieldset?.querySelectorAll('input') ?? [])];
const store = () => localStorage;

/** Shows the marks that were chosen: the styles take away lines, words and numbers, and this the addresses of links. */
function show(marks: Marks): void {
  document.documentElement.dataset['marks'] = marks;
  for (const choice of choices) choice.checked = choice.value === marks;
  for (const link of document.querySelectorAll<HTMLElement>(`.prose :is(${UNMARKED.none})`)) {
    const address = link.getAttribute('href') ?? link.dataset['address'] ?? '';
    if (UNMARKED[marks] !== '' && link.matches(UNMARKED[marks])) {
      link.dataset['address'] = address;
      link.removeAttribute('href');
    } else link.setAttribute('href', address);
  }
}

if (fieldset) {
  fieldset.addEventListener('change', ({ target }) => {
    const chosen = MARKS.find((marks) => target instanceof HTMLInputElement && marks === target.value);
    if (!chosen) return;
    keepMarks(store, chosen);
    show(chosen);
  });
  // Another tab may have chosen.
  window.addEventListener('storage', () => show(readMarks(store)));
  show(readMarks(store));
  offerParagraphLinks(fieldset.dataset['paragraphLink'] ?? '');
}
