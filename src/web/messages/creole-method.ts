import { html } from '../html.js'
import type { Messages } from './messages.js'

const sections: Messages['method']['sections'] = [
  {
    id: 'what',
    heading: 'Sa yo li',
    text: [
      html`ICE pibliye de lis: ajans ki <em>patisipe</em> nan pwogram 287(g) la, epi, soti fevriye 2025 rive fevriye 2026, ajans ki te gen akò yo <em>annatant</em>. Lis yo pa gen istwa, yo pa gen jounal chanjman, yo pa gen idantifyan. Rejis sa a li tout kopi achiv piblik yo te kenbe, kaz pa kaz, jan yo enprime yo. Anyen pa korije nan sa yo li; sa yo deside sou li, yo kenbe l apa, ak rezon li.`,
      html`Chak valè mennen tounen nan yon fichye (SHA-256 li ba li non), yon fèy ak yon kaz. Kote rejis la pale sou yon vòt oswa yon rapò, li di ki sous ak ki jou.`,
    ],
  },
  {
    id: 'times',
    heading: 'Twa tan',
    text: [
      html`<strong>Lè li te vre</strong> nan mond lan: jou ki nan “Sa ki te genyen nan dat”. <strong>Lè yon sous te di l</strong>: yon lis gen yon dat, epi yo li sèlman lis ki pou jou ki nan “Jan yo te konnen l nan dat” ak lis anvan yo. <strong>Lè rejis sa a te pran l</strong>: yo kenbe sa ak chak antre nan jounal li. Lis achiv yo te kenbe, yo li yo plizyè ane apre yo te pibliye yo; se poutèt sa gen twa.`,
      html`Si ou pa chwazi anyen, tou de jou yo se jodi a. Chak paj ak chak repons di pou ki jou yo bay li.`,
    ],
  },
  {
    id: 'dates',
    heading: 'Ki jan yon lis jwenn dat li',
    text: [
      html`Dat yon lis se jou ki nan premye non fichye ki ka bon: yon jou ki egal oswa ki vin apre jou yo te anrejistre fichye kalkil la, dapre pwòp so li. Yon non ki gen yon jou anvan sa, oswa ki pa gen jou ditou, pa bon, epi se so a ki deside. Yo konpare sa ak dat siyati ki pi resan sou lis la, ak lis anvan ak lis apre a, epi ak lè yon achiv te pran l. Rezon yo sou paj chak lis.`,
      html`Kote non yo ak kontni an pa dakò sou ki lis li ye, se kolòn yo ki deside: le 22 septanm 2025, de fichye yo te gen non youn lòt. Lis konsa yo, ak lis yo pibliye de fwa, ki koupe oswa ki gen move non, yo <a href="/lists?flagged=1">make</a>.`,
    ],
  },
  {
    id: 'counts',
    heading: 'Ki jan yo konte',
    text: [
      html`<strong>Ranje</strong>: ranje nan lis la ki gen kichòy anba antèt la. <strong>Akò</strong>: pè ajans ak modèl diferan ki ladan yo. <strong>Ajans</strong>: ajans diferan, lè yo fin mete ansanm fason diferan yo ekri non yo ak chanjman non yo. <strong>Non jan yo enprime</strong>: non diferan, san konte espas, gimè ak majiskil. <strong>Eta</strong>: eta, Distri Kolonbi ak teritwa ajans sa yo. Lis la se dènye lis ajans k ap patisipe jou a oswa anvan.`,
      html`Lòt moun ka jwenn yon lòt kantite sèlman poutèt règ la. Yon kantite ranje ki pran antèt la ladan l gen youn anplis; yon kantite non konte yon ajans yon fwa pou chak fason yo ekri non l.`,
    ],
  },
  {
    id: 'steps',
    heading: 'Etap yon akò',
    text: [
      html`Yon akò se yon ajans ak yon modèl. Yo montre etap li yo jan sous yo di yo, epi yo pa dedui okenn etap nan yon lòt. <strong>Annatant</strong>: premye fwa yo wè l sou lis annatant la. <strong>Siyen</strong>: jou ki nan kolòn lis la menm; kote lis ki vin apre enprime yon lòt jou, se dènye a ki pase devan, epi yo di ki sa ki te la anvan. <strong>Sou lis la</strong>: premye fwa yo wè l sou lis ajans k ap patisipe yo; yo nonmen lis anvan an, ki pa montre l, paske etap la te fèt yon kote ant de lis yo.`,
      html`<strong>Pwopoze, apwouve, ofisye yo resevwa fòmasyon, an fonksyon</strong> soti nan sous ki pa lis yo. Kote rejis la pa gen anyen, li di sa; sa pa vle di etap la pa t fèt.`,
    ],
  },
  {
    id: 'left',
    heading: 'Sa “pa sou lis la ankò” vle di',
    text: [
      html`ICE pa di yon akò fini; ranje a disparèt. Yo montre yon akò kòm <strong>pa sou lis la ankò</strong> lè li manke sou yon lis ki konplè, epi sou pwochen lis konplè a tou. Yon sèl lis pa sifi: gen ranje ki te ale epi ki te tounen. Lis ki koupe, ki pa konplè oswa yo pibliye ankò pa konte isit la. Lis yo pa di kiyès ki mete fen nan yon akò, ni poukisa.`,
    ],
  },
  {
    id: 'agencies',
    heading: 'Kiyès ki kiyès',
    text: [
      html`Lis yo ekri non yon menm ajans plizyè fason, epi plizyè ajans gen menm non. Yo mete non enprime yo ansanm dapre règ ki gen non ak desizyon moun pran, chak ak rezon li ak nivo asirans li, sou paj ajans lan. Apre sa yo chèche chak ajans nan anyè ajans polis FBI a; se la ORI li, kalite li ak konte li soti. Ajans ki pa sou okenn lis gen yon paj tou.`,
    ],
  },
  {
    id: 'limits',
    heading: 'Sa rejis sa a pa di',
    text: [
      html`Lis yo montre akò dapre seksyon 287(g). Yo pa montre okenn lòt kolaborasyon, okenn operasyon, okenn chif sou sa ki fèt dapre yon akò. Si yon ajans pa sou lis ki nan rejis la, sa vle di sèlman li pa sou lis sa yo. Isit la yo pa pibliye non moun ki siyen, nimewo telefòn ni adrès imel, ni anyen sou moun prive. Anyen isit la se pa konsèy legal.`,
    ],
  },
]

export const method: Messages['method'] = {
  title: 'Ki jan yo konte epi mete dat nan rejis la',
  heading: 'Ki jan yo konte epi mete dat nan rejis la',
  contents: 'Sou paj sa a',
  models: 'Twa modèl yo',
  sections,
}
