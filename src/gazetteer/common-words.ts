/**
 * Words of English and French, folded, that are names of villages too: a text may begin a sentence or a headline with
 * them. The reader's own word lists are added to these (names.ts); what is missing here is found by
 * `npm run score -- --gazetteer DIR`.
 */
export const COMMON_WORDS: string[] = `
a aboi about above achat across aes afin afp africa afrique after again against agar agora ai aine ainsi alga algas
alkali all allo along alors also although amene america amerique among an and another ante any ap apres aqmi arabe
arabes arabo are argan around as asia asie assez at au aucun aujourd aupres auquel aura aussi autant autour autre
autres aux avait avant avec avoir away baba babe bache back bade bader bague bake balado bale balle bambara banana
banane banco bande banian baraka barbe barbon barde bare barges barkhane basson bate bbc be beau beaucoup bebe because
been before began behind beijing being bella bellah belle below bergerie bergeries beriberi berlin best beta bete
bethleem better between biafra bien big bingo bitte bobo bodega bole bombe bon bonde bongo bonne bore borne bornes
boron bosnia bosnie bosse both boue bouge boule boulon bozo brussels bruxelles buron but by came can car ce ceci
cedeao cela cella celle celles celui ces cet cette ceux chacun chad chai chaque chelem cheri chez chose chouette cinq
cite club cma cocon coin colle color come comme comment congo contre corps cote coton could cours crise croix d dada
dale dalle damne dang dans danse dare de deja demain demi demon depuis dernier derniere des dessous dessus deux devant
diable diabolo diam diane did dilly dinde dine diner dingo diode dire dix djerma do dodo does dogon dole dome dona
donc done dont dore dose douche doudou doute down du durant during each early eau ecole ecowas eglise eigs either elle
elles else en encore end enfin ensemble ensuite entre eras espoir est et etait ete etoile etre eu europe eux even ever
every face faire fait fama faon far farina faro faut fds femme fete feu feux few filet fin find first five fleche
foire fois font for fore forgo former fort fosse fou foufou foule found four from full further g5 gadget gala gale
galere galle gambe game gamme gang gangue garage gare gate gatia gauche gave gaza geneve get give given glace go gone
gonna good gore got gouda goule gourde gourmantche graine grand grande grange great grotte grottes gsim guarana guere
guerre guide guigne guile guise hache had half halte hamada hand haoussa has hausa haute have he head hello her here
hier high him his home homme homo hors how however huit i ibis ici idole if il ile ils image imghad in indigo info
into is islam israel it itineraire its itself jade jamais jerusalem jeu jeune jnim joie jour juge jusque just jute
kali kami kangourou kanouri karma katanga keep kepi kept kilo koala kosovo koweit kuwait l la labo lac ladre lama lame
lamina lance laquelle large largo lasso last late later latest lazaret le least left leproserie lequel les less lettre
leur leurs liban libya libye lido like lilo limbe lion lions lisbonne lisse little live livre lobi local loge logo
loin lolo london londres long look lori lors lorsque loto loup loure low lui lune luxe ma madame made madrid magasin
main mais maison maj make mal male malgre malinke malle mama maman mamba mandala mane manga mania manie manila manioc
manta many mara marais mare mari marina marka marque masque masse mate matin maul maure maures may me mecca mecque
medina medine mele meme memes men mer merci mere merou mes mesa messe metro miaou midi mieux might mignon mil mille
mimi mine minianka minima minion minusma minute mire mission mite mnla mode moins moire moka mole mollo mon monde
monsieur mont more moscou moscow mossi most moto mouche moue moule moulin moussaka much musee must my n name nary
nation navire near need neon never new next niche nid nil nine no noir nom none nor nord nos not note nothing notre
nous nouveau nouvelle now nuit oasis objet odeur oeuf of off often old ombre on once onde one ong only ont onto onu
open opera or orage oral orange ordre orge other others ou ouate our out outre over own page pain paix pala palais
palestine palme panne paon papa par para parade parc parce pare pari paris parmi part parti partout pas passe past
pate patin patina pause pays peau peche pekin pelle pene people pepin per pere perte petal petit peu peul peulh peulhs
peuls peuple peut pic pied pierre pile pilote pin pinon pique piste pita place plage plaine plan plat plateforme pluie
plus plusieurs plutot point pointe pole police pomme pont ponts port porte posse poste poudriere poule pour pourquoi
premier pres presque prix puis puits pure put qu quand quant quartier quatre que quel quelle quelque qui quite quoi
race radio raie rang rani rat rather ready reine reserve reuters rfi rien right rire rive rives riz robe roche roi
rome rondo rose roue rouge route rue ruine s sa sabin sabir sable sabra sabre sac saga sage sago saint sainte sake
sale saliva salle salon salsa samba sambo same samo sane sang sangaris sans sante sari sarin sate sauf savane say se
see seen segue selle selon senoufo sentinelle sept serie serine serpent serre serval ses session set seul seven
several she should show si side siege sien sigle signe silly silo sinai since sine singe sirene six small so sofa soi
soin soir soit sol sole soleil solo soma some son sonate sonde songhai songhoi soninke sono sonrai sont soon souche
soudan souk soupe sour source sous soute stade stage station still studio such sud sudan suite sur surf ta table
tableau tabou tache taille take taken takuba tale tamale tamani tambour tandis tango tanne tant tantale tapis tarama
tard tare taro tas tasse tate taxi tchad te tel tele telle temple temps ten tente terme termini terrain terre tes tete
than that the theatre their them then there these they thin thing things third this those though three through thus
tiara tiare tiede tige tigre tile timbre time tine tinge tirage tissu titan titre to today toga toge together toile
toise toit tokyo told tole tombeau tombola tome ton tone tongue tonneau tonton too took top topi tore torso total
touareg touaregs toubou tour tous tout toute toutes toutou toward trace train trait tramp travail tres troc trois trop
trou tu tuba tube tuna two ue un under une union until up upon us use usine vache vague vain vapeur vase vdp veau
veille vent vente ventre ver verre vers vert very via viande vide vie vieux vigie vigne vile villa ville vin visa vite
voici voie voila voile vol vont votre vous vu vue wade wadi wagner wake wale wane wanna was washington way we well
went were what when where which while who whole whose why wide wile will with within without word wore work would y
yacht year yes yet yoke york you young your zarma zebre zero zeta zinzin zone zoo zoulou
`
  .trim()
  .split(/\s+/);
