/**
 * What words mean for likeness where many mean the same, in English and Spanish without accents. A word that ends in
 * `*` stands for all that begin so; of those that fit the longest counts.
 */
const classes: Readonly<Record<string, string>> = {
  pact: 'agreement* pact pacts memorand* moa moas mou mous partner* contract* deal deals accord* arrangement* compact* acuerdo* convenio* pacto* alianza* colaboraci* 287g 287(g) 287',
  program: 'program* initiative participat* participa* enrollment* roster* scheme',
  model: 'model models wso jem tfm modelo* jail-enforcement warrant-service task-force tfo',
  sign: 'sign signs signed signing signature* ink inks inked execut* seal* countersign* firm firma* firmo firmad* suscrib* suscrit* finaliz* formaliz* sign-off',
  join: 'join* enroll* enlist* enter* opt opts opted opting sumar* sumo suma unir* unio unido* inscri* adher* ingres* incorpor* aboard recruit* onboard*',
  apply:
    'appl* submit* request* solicit* seek seeks seeking sought petition* pide pidio piden pedir pidieron present* ask asks asked asking',
  leave:
    'withdr* terminat* cancel* end ends ended ending exit* quit quits leave leaves leaving left pull pulls pulled pulling rescind* sever severed severs revok* revoc* drop drops dropped dissol* scrap* abandon* void voids voided retir* termin* rompi* romper salir salio salido salida deja dejo dejar dejaron nullif* expir* laps* walk walked walks wind winds',
  pause:
    'suspend* suspen* pause* paus* halt* freez* frozen froze shelv* postpone* delay* aplaz* pospon* pospus* deten* stall* hold-off table tabled tabling moratori*',
  renew:
    'renew* exten* continu* remain* stay stays stayed keep keeps kept keeping renov* prorrog* sigue* siguen seguir seguira mantien* manten* still ongoing permanec*',
  approve:
    'approv* adopt* authoriz* ratif* accept* pass passes passed passing back backs backed endors* bless* aprob* ratific* autoriz* respald* greenlit green-light* clear* consent* sanction*',
  reject:
    'reject* declin* refus* deny denies denied denying turn turns turned oppos* block* rebuff* nix* rechaz* nieg* nega* nego opus* against contra disapprov* defeat* veto*',
  consider:
    'consider* weigh* review* revisit* explor* mull* study studies studied studying re-evaluat* reevaluat* discuss* debat* revis* evalu* analiz* estudi* examin* look looks looking',
  propose:
    'propos* draft* introduc* suggest* recommend* plan plans planned planning propon* propus* recomend* pretend* borrador float floated sponsor*',
  vote: 'vot* ballot* tally unanim* majorit* motion* roll-call second seconded seconds voice aye ayes nay nays noes abst* absent* mocion* moved carried carries carry mayoria',
  body: 'council* commission* board boards selectboard selectm* supervisors trustees aldermen committee* concejo* cabildo* comision* junta ayuntamiento town-meeting legislat* assembly senate house lawmakers congress freeholders delegates regents',
  must: 'must requir* mandat* oblig* compel* shall order orders ordered ordering force forces forced forcing need needs needed exig* deb deben debe debera* deberan ordena* tiene* tendra* has-to bound compulsory required directs direct directed duty-bound',
  may: 'may can could allow* permit* option* voluntar* free choos* chose chosen choice* discretion* elect elects elected puede* pueden podra* podran facult* decid* lets let permite* libre* opcion* able',
  not: "not no never nor neither without cannot can't don't doesn't didn't won't isn't aren't wasn't weren't hasn't haven't wouldn't couldn't shouldn't nothing sin ningun* nunca tampoco jamas nobody none nowhere barely",
  bar: 'bar bars barred barring ban bans banned banning prohib* forbid* forbad* outlaw* restrict* limit limits limited limiting impid* impedir vet veda unlawful* preclud* prevent*',
  law: 'law laws statut* act acts bill bills code codes chapter section sections legislation ordinance* constitution* ley leyes estatut* proyecto decreto* norma normas articulo ordenanza* amendment subsection clause provision* measure medida executive directive* policy policies rule rules regulat*',
  court:
    'court courts judge judges justice justices magistrate* tribunal* juez jueza jueces corte cortes appeals appellate circuit bench panel supreme suprema jury',
  rule: 'ruled ruling rulings held holds holding decision* decid* found finds dismiss* upheld uphold* overturn* struck strik* enjoin* injunct* affirm* revers* grant grants granted dictamin* fallo fallaron resolv* resolvio desestim* anul* sentenci* verdict* vacat* sided opinion settled conclud* blocked stayed',
  argue:
    'argu* contend* maintain* wrote write writes writing advis* memo memos brief briefs briefing letter letters filing filings statement* testif* sosten* sostuv* argument* escrib* aleg* plante* carta told-the-court opined opine legal-opinion memorandum guidance',
  lawyer:
    'attorney* lawyer* counsel solicitor* prosecutor* abogad* fiscal procurad* asesor* litigant* plaintiff*',
  penalty:
    'penalt* fine fines fined remov* sanctions sanctioned sue sues sued suing suit suits lawsuit* liab* misdemeanor* felon* punish* oust* violat* malfeasance multa* sanci* demand* destitu* castig* remoc* delito* incumpl* guilty contempt convict* criminally imprison* forfeits defian* defy civil',
  lose: 'lose loses losing lost loss withh* cut cuts cutting forfeit* jeopard* risk* strip strips stripped perd* pierd* retener retien* quitar quita recort* riesgo* peligr* stake clawed claw withheld deprived miss ineligible',
  money:
    'money fund funds funded funding dollar* grant grants reimburs* budget* cost costs pay pays paid payment* paying stipend* bonus* salar* overtime million* billion* dolar* fondo* subvenc* presupuest* costo* costar* pago pagos paga pagar* gasto* gast* reembols* bono bonos dinero subsid* appropriat* expens* spend* spent award* price* wages revenue aid tax taxes taxpayer* invoice* bill-back per-diem ayuda recib* allocat* earmark* afford*',
  vehicles:
    'vehicle* car cars equipment laptop* computer* radio* plate readers van vans cruiser* software camera* gear vehiculo* equipo* patrullas',
  officer:
    'officer* deput* trooper* agent agents jailer* guard guards detective* personnel staff sworn corporal* sergeant* agente* oficial oficiales alguacil* custodio* polici* efectivo* corrections lieutenant* employee* members empleado* patrolm* constables marshals unit squad shift',
  select:
    'select* nominat* pick picks picked chosen name names named naming assign* designat* appoint* volunteer* credential* certif* qualif* elegid* seleccion* nombr* asign* design* acredit* slated earmarked tapped detail detailed deputiz* sworn-in',
  train:
    'train* class classes classroom* academ* instruct* curricul* graduat* complet* capacit* entren* curso* adiestr* formaci* charleston glynco online refresher* exam exams coursework course courses lesson* webinar* certificat* recertif* modul*',
  hours:
    'hour* week weeks weeklong day days hora horas semana* dia dias month months mes meses year-long 40-hour four-week minute* forty cuarenta',
  power:
    'power powers authorit* authority interview* question* check checks checked checking interrog* serve serves served serving execute warrant warrants screen* identif* database* fingerprint* facult* autoridad poder poderes verific* orden ordenes status estatus citizenship paperwork administrative process processing removable',
  duty: 'patrol* traffic enforce* enforcing respond* call calls routine* stop stops stopping sweep* raid* job jobs duties role roles patrull* transit* redad* preguntar pregunt* responder labor* papers papeles work works working answer* regular wrecks crashes victims witnesses victimas testigos churches schools escuelas iglesias help business trabajo trabaj* policing neighborhood* door doors anybody anyone everyone',
  will: "will would going intend* expect* hara haran seguira va van vamos we'll i'll they'll he'll she'll it'll won't continuara podra plans aims",
  count:
    'number numbers total* dozen* hundred* thousand* several most half third quarter numero* cifra* docena* cientos miles many some figure* average count counts counted tally-sheet fifth tenth nearly about around roughly approximately unas unos cerca casi over than fewer more times twice veces',
  arrest:
    'arrest* detain* detention* detencion* detenid* detuv* deport* remov* booking* booked custody transfer* handed retenc* retenid* entreg* traslad* custodia encounter* inmate* preso* persons people individuals personas men women citizens ciudadanos stopped picked released charged charges placed taken hold holds received lodged issued honored complaint* quejas inquir* referral* cases casos',
  crime:
    'crime* homicid* murder* burglar* robber* theft* assault* violent violence shooting* offens* delincu* crimen* robo robos asalt* violen* tiroteo* gang gangs carjack* dui property-crime overdose* domestic property vehicle-theft incidents incidentes reports',
  up: 'rise* rose rising increas* climb* jump* doubl* tripl* grew grow* grown surg* up higher spike* subi* sube aument* crec* duplic* dispar* soar* highest quadrupl*',
  down: 'fell fall fallen falling drop-in declin* decreas* down lower dip dipped shrink* shrank halved plung* baj* disminu* reduj* reduc* cay* descend* descens* lowest fewest less',
  official:
    'sheriff* chief* mayor* governor* commissioner* councilm* councilw* councilor* alderm* president* spokes* director* superintendent* undersheriff* warden* manager* administrator* supervisor* chair* secretary senator* sen rep representative* jefe jefa alcald* gobernador* comisionad* concejal* portavoz vocer* director* senador* secretari* clerk comptroller judge-executive treasurer reeve',
  said: 'said says say saying told tells added notes noted explain* state stated announc* confirm* acknowled* conced* insist* claim claims claimed dijo dice dicen dijeron senal* explic* afirm* asegur* agreg* indic* coment* declar* anunci* confirm* according segun assured replied emphasized stressed',
  ice: "ice ice's immigration federal feds homeland dhs customs inmigracion migra federales migratori* aduanas washington border fbi cbp 1357g 1357(g)",
  public:
    'resident* protest* rally rallied speak speaks spoke speakers crowd* advocat* activist* supporters opponents neighbor* vecin* manifest* audience petition audiencia testified marched',
  fear: 'fear* afraid worr* concern* scare* distrust* chill* tem temen temor* miedo* preocup* desconf* anxious trust confianza',
  member: 'yes aye nay favor favour dissent* lone recus* favor',
  agencykind:
    'county counties department* office offices police agency agencies city cities town towns township* village* borough* municipal* university college universities campus jail jails prison* parish* condado* departamento* oficina* ciudad* municipi* carcel* agenc* university* airport* school-district local localities state estatal statewide sheriffs',
  since:
    'since under already currently vigente vigor actual* ya todavia effect effective active among including part party desde entre parte pertenec* belongs operates covered',
  when: 'monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo night evening morning afternoon meeting session sesion reunion',
  past: 'last year years previous* ago earlier later past before prior pasado pasada ano anos anterior* since-then during between',
  detainer:
    'detainer* hold-request honor honors honored honoring comply complies complied cumpl* acatar acata',
  cooperate:
    'cooperat* collaborat* assist* cooper* colabor* help-with sharing information-sharing sanctuary santuario coordinat*',
  notice: 'notice notify notified notif* aviso avis* inform* thirty-day 30-day 90-day',
  person:
    'he she his her i me my we our us they their them yo nosotros mi mis nuestro* nuestra* ellos ellas su sus',
  modal: 'should might would-have podria* deberia* likely probably perhaps possibly',
}

const byWord = new Map<string, string>()
const byBeginning = new Map<string, string>()
for (const [name, words] of Object.entries(classes))
  for (const word of words.split(' '))
    if (word.endsWith('*')) byBeginning.set(word.slice(0, -1), byBeginning.get(word.slice(0, -1)) ?? name)
    else byWord.set(word, byWord.get(word) ?? name)

const known = new Map<string, string | undefined>()

/** How many words are remembered with their class: no text has as many that matter. */
const most = 50_000

/** What a word means, as far as many words mean the same; undefined for most. */
export function classOf(word: string): string | undefined {
  if (known.has(word)) return known.get(word)
  let found = byWord.get(word)
  for (let length = word.length; length >= 2 && found === undefined; length--)
    found = byBeginning.get(word.slice(0, length))
  if (known.size < most) known.set(word, found)
  return found
}
