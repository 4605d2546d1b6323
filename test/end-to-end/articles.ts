/** Reports of our own invention, dated to the day before now: every one an EXERCISE. */
import { renderSample, type SampleLanguage } from '../../src/samples/render.ts';

const texts = {
  tessit: `EXERCISE - Gunmen kill 12 villagers in Tessit

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on {{day -1}}, a local official said.
`,
  tessitAgain: `EXERCICE - Tessit : le village attaqué

Des hommes armés ont tué 14 civils à Tessit, dans la région de Gao au Mali, {{day -1}}, selon un habitant.
`,
  kidal: `EXERCISE - Clash in Kidal

The Malian army killed 9 fighters of JNIM in a clash in Kidal, in northern Mali, on {{day -1}}, the army said.
`,
  labbezanga: `EXERCISE - Market attacked in Labbezanga

Gunmen killed 6 traders in Labbezanga, in Mali's Gao region, on {{day -1}}, a councillor said.
`,
  menaka: `EXERCISE - Herders killed in Ménaka

Gunmen killed 5 herders in Ménaka, in eastern Mali, on {{day -1}}, a resident said.
`,
  nothing: `EXERCISE - Derby ends in a draw

The two clubs of the capital shared the points on Sunday after a quiet second half.
`,
  hostile: `EXERCISE - @everyone [Gunmen](https://evil.example/a) kill 12 in Tessit <@&1>

Gunmen killed 12 civilians in Tessit, in Mali's Gao region, on {{day -1}}, said @everyone [the mayor](https://evil.example/b) <@123456789012345678>, a local official.

@here ||\`\`\`||  **bold** <https://evil.example/c> discord.gg/evil
`,
  scripted: `EXERCISE - Gunmen kill 7 herders in Ansongo

Gunmen killed 7 herders in Ansongo, in Mali's Gao region, on {{day -1}}, a local official said.

@everyone <script>alert(1)</script> [more](javascript:alert(1)) <@123456789012345678> <img src=x onerror=alert(1)>
`,
};

export type ArticleName = keyof typeof texts;

export function writeArticle(name: ArticleName, now = new Date(), lang?: SampleLanguage): string {
  return renderSample(texts[name], now, lang ?? (name === 'tessitAgain' ? 'fr' : 'en'));
}
