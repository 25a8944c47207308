import type { Messages } from './messages.js'

export const glossary: Messages['glossary'] = {
  title: 'Mo ki sou sit sa a',
  heading: 'Mo ki sou sit sa a',
  intro: 'Sa mo ki sou paj sa yo vle di isit la. Chak mo vle di menm bagay la sou tout paj yo.',
  contents: 'Pati yo',
  groups: {
    programme: 'Akò yo',
    steps: 'Ki kote yon akò rive',
    law: 'Sa lalwa mande',
    sources: 'Kote sa soti',
    time: 'Kilè',
  },
  words: {
    'section-287g': [
      '287(g)',
      'Seksyon 287(g) Lwa sou Imigrasyon ak Nasyonalite a, yon lwa federal. Li pèmèt ofisye yon ajans polis, ICE fòme epi dirije, fè yon pati nan travay ajan imigrasyon yo.',
    ],
    ice: ['ICE', 'Sèvis Imigrasyon ak Ladwàn Etazini, ajans federal ki fè akò sa yo epi ki pibliye lis yo.'],
    agreement: ['Akò', 'Sa yon ajans dakò ak ICE dapre yon modèl. Yon ajans ki gen de modèl gen de akò.'],
    agency: [
      'Ajans',
      'Yon depatman polis, yon biwo cherif, yon prizon, yon ògàn eta a oswa yon lòt ki fè respekte lalwa. Chak ajans nan anyè nasyonal la gen yon paj, kit yon lis nonmen l kit li pa nonmen l.',
    ],
    model: [
      'Modèl',
      'Kalite yon akò: Modèl Gwoup Entèvansyon, Ofisye pou Egzekite Manda, oswa Modèl Aplikasyon Lalwa nan Prizon. Chak pèmèt ofisye yo fè lòt bagay.',
    ],
    proposed: ['Pwopoze, apwouve', 'Yon ògàn ki dirije ajans lan gen li devan l, oswa li vote pou li.'],
    signed: ['Siyen', 'Ajans lan, oswa ICE, siyen akò a jou yon lis oswa yon papye di a.'],
    pending: ['Annatant', 'Sou lis ajans ICE poko fin fè akò yo.'],
    listed: [
      'Sou lis la',
      'Sou lis ICE ajans k ap patisipe yo. Lefèt yon ajans sou lis la pa di sa li fè chak jou.',
    ],
    trained: [
      'Resevwa fòmasyon, an fonksyon',
      'Ofisye li yo te swiv kou ICE a, oswa yo t ap travay dapre akò a: yo di sa sèlman kote yon sous di l.',
    ],
    left: [
      'Pa sou lis la ankò',
      'Li manke sou de lis konplè, youn apre lòt. Rejis la pa di poukisa sof si yon sous di l.',
    ],
    duty: [
      'Devwa',
      'Sa lalwa ki nan rejis la te mande yon ajans yon jou: obligatwa, pi gwo efò posib, pèmèt, bezwen apwobasyon, limite, entèdi, oswa konteste. Se pa konsèy legal.',
    ],
    provision: [
      'Dispozisyon',
      'Yon pati nan yon lwa, ak tèks li, ki moun li oblije, sa li mande, depi kilè jiska kilè.',
    ],
    authority: [
      'Otorite',
      'Yon sous sou sa yon dispozisyon vle di, ak fòs li: desizyon yon tribinal oblije plis pase yon opinyon oswa yon lèt, epi sa yon pati deklare pa oblije pèsonn.',
    ],
    joined: [
      'Antre dapre',
      'Ki jan yon akò kanpe devan lalwa jou li te antre a: obligatwa, se ajans lan ki chwazi, li chwazi pandan otorite yo t ap di se obligatwa, kont yon entèdiksyon, oswa pa klè.',
    ],
    source: [
      'Sous',
      'Ki moun ki pibliye yon bagay, ak ki kote: yon lis ICE, pwosèvèbal yon konsèy, yon lwa ekri, yon nouvèl.',
    ],
    claim: [
      'Afimasyon',
      'Sa yon sous di sou yon bagay. Yo montre l ak sous li, yo pa pran l pou yon bagay ki pwouve.',
    ],
    evidence: ['Prèv', 'Kaz la, paj la oswa fraz la ki montre yon valè. Li ouvri dèyè chak valè.'],
    decision: [
      'Desizyon',
      'Sa yon konsèy oswa yon lòt ògàn fè sou yon pwen yon jou, ak chak vòt yon sous rapòte.',
    ],
    silent: ['Pa nan rejis la', 'Anyen nan sa yo te li pa di sa. Sa pa ni wi ni non, epi li pa janm zewo.'],
    correction: [
      'Koreksyon, repons',
      'Demann yon biwo piblik pou yo korije yon enfòmasyon, ak sa ki rive apre; pwòp mo ajans lan bò kote yon enfòmasyon.',
    ],
    money: [
      'Mande, akòde, peye, ki ka pèdi',
      'Kalite lajan yo pa janm adisyone youn ak lòt: sa yo mande, sa yo pwomèt, sa yo bay, ak sa yon règ di ki ka pèdi.',
    ],
    list: [
      'Lis',
      'Youn nan tablo ajans ICE yo, jan li te pibliye yon jou. Yo deside dat li dapre plizyè siy, ki sou paj li.',
    ],
    on: ['Nan dat', 'Jou yon paj pale de li: sa ki te vre nan lemonn jou sa a.'],
    'known-at': [
      'Jan yo te konnen l le',
      'Jou jiska ki dat yo li lis ak afimasyon pou yon repons: sa moun te ka konnen lè sa a.',
    ],
    release: [
      'Edisyon',
      'Tout sa ki nan rejis la sou fòm fichye, ki gen yon hash pou non: moun ki site l nonmen byte sa yo, pa lòt.',
    ],
  },
}
