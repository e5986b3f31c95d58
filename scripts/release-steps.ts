/** The page of steps in a release: English, then Thai, with pictures of what is ours to show. */
import type { Language } from '../src/language/text';
import { type Block, STEP_WORDS } from './release-step-words';

const LANGUAGES: readonly Language[] = ['en', 'th'];
const NAMES: Readonly<Record<Language, string>> = { en: 'English', th: 'ไทย' };

const pictureNames = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => ('picture' in block ? [block.picture] : []));

/** The pictures that the page shows, by their names in docs/images. */
export const STEP_PICTURES: readonly string[] = LANGUAGES.flatMap((language) =>
  STEP_WORDS[language].sections.flatMap(({ blocks }) => pictureNames(blocks)),
);

const STYLE = `
body { margin: 0 auto; padding: 24px 20px 80px; max-width: 760px; background: #fff; color: #202124;
  font: 16px/1.6 Arial, Sarabun, "Noto Sans Thai", "Leelawadee UI", Thonburi, Tahoma, sans-serif; }
:lang(th) { line-height: 1.8; }
h1, h2 { color: #1f3a5f; line-height: 1.3; }
h2 { margin: 40px 0 8px; border-top: 1px solid #dadce0; padding-top: 20px; font-size: 1.25em; }
li { margin: 6px 0; }
code { padding: 1px 5px; border-radius: 3px; background: #f1f3f4; font-size: .94em; }
blockquote { margin: 12px 0; padding: 10px 16px; border-left: 4px solid #e0a526; background: #fff5dd; }
figure { margin: 16px 0; }
img { display: block; max-width: 100%; border: 1px solid #dadce0; border-radius: 4px; }
figcaption, .version { color: #5a6068; font-size: .9em; }
dt { margin-top: 12px; font-weight: 700; }
dd { margin: 0; }
a { color: #1a5bb5; }
section + section { margin-top: 80px; }
`;

function block(of: Block): string {
  if ('steps' in of) return `<ol>${of.steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  if ('quote' in of) return `<blockquote lang="en">${of.quote}</blockquote>`;
  if ('picture' in of) {
    return `<figure><img src="pictures/${of.picture}" alt="${of.says}"><figcaption>${of.says}</figcaption></figure>`;
  }
  if ('answers' in of) {
    return `<dl>${of.answers.map(([question, answer]) => `<dt>${question}</dt><dd>${answer}</dd>`).join('')}</dl>`;
  }
  return `<p>${of.text}</p>`;
}

function inLanguage(language: Language): string {
  const { title, sections } = STEP_WORDS[language];
  const body = sections.map(
    ({ heading, blocks }) => `<h2>${heading}</h2>\n${blocks.map(block).join('\n')}`,
  );
  return `<section id="${language}" lang="${language}">\n<h1>${title}</h1>\n${body.join('\n')}\n</section>`;
}

/** The whole page; it fetches nothing but its pictures. */
export function stepsPage(version: string): string {
  const links = LANGUAGES.map(
    (language) => `<a href="#${language}" lang="${language}">${NAMES[language]}</a>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Guidepost ${version}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<p class="version">Guidepost ${version} · ${links.join(' · ')}</p>
${LANGUAGES.map(inLanguage).join('\n')}
</main>
</body>
</html>
`;
}
