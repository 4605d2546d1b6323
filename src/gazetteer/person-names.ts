/**
 * Given names and family names of the region, and titles that stand before them, folded: many villages are called
 * after a founder or a clan, and most texts that name them mean a person ("said Keïta").
 */
export const PERSON_NAMES: string[] = `
abba abdallah abdel abdou abdoul abdoulaye abdoulkader abdourahamane abdrahamane abou aboubacar aboubakar adam adama
adamou adjudant ag agali agaly aghali aguibou ahmad ahmadou ahmed ahmet aicha aissa aissata aissatou alambo alan
alassane albert alfa alfousseyni algabass alhadji alhassane alhousseini ali alio aliou alioune alkassoum allan almamy
almou alou alpha amadou amara amidou amina aminata amirou amoumoun anna anne ansary antoine antonio arouna assane
assoumane attaher awa ayouba azara aziz baba babacar bachir badara bagayogo bagayoko bah bakary balde bamba bamogo
bance barro barry bassirou bassole bationo belem bello bernard berte biba bilal billy binta blaise bocoum bonkoungou
bore boro bouare bouba boubacar boubakar boubou boukari boukary boulama boundy bouraima boureima brahim brahima brema
brian brigi bruno camara capitaine caporal captain carlos chaibou charles chef cheick cheickna cheikh chekou
christophe cisse colonel commandant compaore conde congo corporal couliba coulibaly cynthia dabire dabo daffe dagnoko
danda dandobi danfaga daniel danny dao daouda dara david demba dembele deme denis diabate diabira diaby diadie diakite
diallo diamoutene dianda diane diarra diarrassouba diassana diaw diawara dicko diego dieme dieng dienta dieudonne
dimitri dina diop diouf djibo djibril djibrilla djiguemde djire docteur doctor dodo dolo doucoure doukoure doumbia
doumbouya drabo drame el elh elhadj elhadji emmanuel eric etienne fall fane fanta fatima fatimata fatou fatoumata
fofana francois gabriel gado gakou gambo gansore garango garba gassama gazobi general george georges gilbert goro
guigma guindo guira guire habib habibou hadiza hadj hadji hadjia haidara halidou halima hama hamadi hamadou hamadoum
hamadoun hamani hamed hamid hamida hamidou hamma hamza hans harou harouna harris harry hassan hassane hassoumi hebie
henri hima housseini housseyni hugo hussein iba ibrahim ibrahima ibrahime idi ido idriss idrissa igor ilboudo illa
illiassou imam inna intalla isaac ismael ismail ismaila issa issaka issiaka issiakou issoufou ivan jacob jacques jafar
james jean jenny job john johnny jose joseph juan jules justin kabore kader kadi kadiatou kadidia kafando kagambega
kaka kalambry kalla kamate kambire kambou kamissoko kampo kanazoe kane kanoute kansaye kansole kanta kante karambe
kareem karembe karim karimou karl kassambara kassim kassogue kassoum kassoume keita kelly kere kevin khalid kiema
kiemtore kientega kima kimba kinda kindo kodio koffi koita koite kologo konare konate kone konta korbeogo kouamouo
kouanda koudougou kouffa kouma koumare kouyate ladji lalo lamine laouali larry lassana lassane lassina laurent lawali
lawan lieutenant loki lompo louis luc ly madame madou madougou maga magagi mahamadou mahamadu mahamane mahamat mahmoud
mahmoudou maidagi maiga maimouna mainassara maitre major malam malick mallam malle maloum mamadi mamadou maman mamane
mamoudou manga mangane mara marabout marc maria mariam mariama marie mariko martin mathieu maurice mayaki maza meda
michel millogo minister ministre minta moctar moddi modibo mohamadou mohamed mohammed mokhtar monsieur mor mory mossa
mouhamadou moukaila moumouni mouna mounkaila moussa moustafa moustapha musa naba nabi nabil nabole nacro namata nana
nathan nebie niambele niandou niang niangaly niare nicolas nignan nikiema niono noufou nouhou nouhoum omar ongoiba
ouattara ouedraogo ouermi oumar oumara oumarou ouologuem ousmane ousseini ousseyni palenfo pare paul pedro peter
philippe pierre porgo poudiougou president professeur professor rabiou rachid ramata ramatou raphael rebecca robert
roch rokia rouamba saadou sabiou sabo sacko sadio sadou saganogo sagara sahabi saidi saidou sako salah salam salamatou
saley salif salifou salihou salim salissou sallah salou samake samassekou samba sambo sami samuel sanda sanfo sangare
sango sani sankara sanogo sanon sanou sanoussi saouadogo sara sarah savadogo sawadogo seck segda seini sekou sere
sergeant sergent seydina seydou seyni siaka sidi sidibe sidiki sidy simaga simboro simeon simon simpore sina sinali
sinare sininta siriki sissako sissoko soma somda some sorgho sory sougoule soulama souley souleymane soumaila soumana
soumare soumeylou souna sow sylla sylvain taher tahir tahirou tall tamboura tamini tandja tangara tanko tapily tapsoba
tembely tera thera thiam thiero thiombiano thomas tiama tiani tidiane tidjane tiemogo tiemoko tiemtore tiendrebeogo
timbine togo togola tolo tommy tonga toumani tounkara toure tourre traore vincent wague wane wangrawa wassalke wele
william yacine yacoub yacouba yago yahaya yahya yakouba yakoubou yalcouye yameogo yanogo yattara yaya yero yirgou yoda
yonli younoussa younoussi youssouf youssoufou zabre zada zakara zakari zakaria zampaligre zan zango zara zeinab
zeinabou zerbo ziba zongo zoundi zoungrana
`
  .trim()
  .split(/\s+/);
