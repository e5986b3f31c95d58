import type { Text } from '../../language/text';

/**
 * Says this in both languages instead of the page: where its script does not run, nobody knows which one
 * the person reads. In words that a browser of any age knows.
 */
export function sayInBoth(text: Text): void {
  const page = document.getElementById('page');
  if (!page) return;
  page.className = 'sidebar';
  page.textContent = '';
  for (const language of ['en', 'th'] as const) {
    const line = document.createElement('p');
    line.lang = language;
    line.className = 'block';
    line.setAttribute('role', 'alert');
    line.textContent = text[language];
    page.appendChild(line);
  }
}
