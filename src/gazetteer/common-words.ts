/**
 * Words of English and French, folded, that are names of villages too: a text may begin a sentence or a headline with
 * them. The reader's own word lists are added to these (names.ts); what is missing here is found by
 * `npm run score -- --gazetteer DIR`.
 */
export const COMMON_WORDS: string[] = `
a aboi about above achat across aes affole afin afp africa afrique after again against agar agora ai aine ainsi alga
algas alkali all allo along alors also although amarre amasse amene america amerique among an and another ante any ap
apres aqmi arabe arabes arabo arcane are argan around as asia asie assez at au aucun aujourd aupres auquel aura aussi
autant autour autre autres aux avait avant avec avoir away baba babe bache back bade bader bagarre bague bake balado
bale balle bambara banana banane banco bande banian banner bannie bannir banque banshee baraka barbe barbon barde bare
barges barkhane barren basson bate battage batture bbc be beau beaucoup bebe because been before began behind beijing
being bella bellah belle below bergerie bergeries beriberi berlin best beta bete bethleem better between biafra bien
big bingo bitte bobo bodega bole bombe bon bonde bongo bonne bore borne bornes boron bosnia bosnie bosse both boue
bouge boule boulon bourras bourre bozo brandy brussels bruxelles buron bursary but by cabale cabana cabane cabanes
cabbage cahier calorie came can canal cancan candor capital car careme carpel catchy catire ce ceci cedeao cela celeri
celery cella celle celles celui cercle ces cet cette ceux chacun chad chai chaque chatiment chatte chatty cheetah
chelem cheri chez chose chouette cinq cite club cma cobble cocon cocoon coffee coin collage colle colonie colonne
colonnes colony color comber come comme comment concasser condone congo conque conquis conquise contigue contre cooler
cooper corona corps corral corridor cote coton coudee could coule coulee couler couleur county couper courage courant
courrier cours coutume crise croix cutter d dada dahlia dale dalle damne dander dang dans danse dare de deja demain
demi demon depuis dernier derniere des desserre dessous dessus deux devant diable diabolo diam diane did dilly dinde
dine diner dingo diode dire dix djerma djoliba do dodo does dogon dogwood dole dome dona donc done dont dore dose
douche doudou doute down du durant during each early eau echelle ecole ecowas eglise eigs either elle elles else en
encore end enfin ensemble ensuite entre eras espoir est et etait ete etoile etre eu europe eux even ever every face
fachee faire fait fama fao faon far farina faro fatten faut fds femme fete feu feux few filet fin find first fitting
five flabby fleche foire fois fondation fondue font foodie for fore forgo former fort fosse fou foufou fouine foule
found four from full further g5 gadget gala gale galere galle gambe game gamme gang gangue garage gare gassing gate
gatia gauche gave gaza geneve gestation get give given glace go gone gonna good gore got gouda gouffre goule gourde
gourmantche gourou graine grand grande grange great grotte grottes gsim guarana guere guerre guerrier guesser guide
guider guigne guile guinde guinee guise hache had haine half halte hamada hand haoussa has hausa hausse haute have he
head hello her here hier high him his home homme homo hors how however huit i ibis ici idole if il ile ils image
imghad in indigo info into is islam israel it itineraire its itself jackal jade jamais jerusalem jeu jeune jnim johnny
joie jouer jour juge jusque just jute kali kami kangourou kanouri karma katanga keep kepi kept kilo koala kosovo
koweit kuwait l la labo lac ladre lama lame lamina lance laquelle large largo lasser lasso last late later latest
lazaret le least left leguer leproserie lequel les less lesser lettre leur leurs levrier liban libya libye lido like
lilo limbe limber lion lions lisbonne lisse little live livre lobi local loge logo loin lolo london londres long look
lori lors lorsque loto lounge loup loure low ltd lui lune luxe ma madame made madrid magasin mailer mailler main mais
maison maj make mal male malgre maline malinke malle mama maman mamba mandala mane manga mania manie manila manioc
mannes manta mantilla manual many mara marais mare mari marina marka marque marrane masque masse mate matin maul maure
maures may me mecca mecque medina medine mele meme memes men mena mer merci mere merou mes mesa messe metro miaou midi
mieux might mignon mil mille mimi mine minianka minima minion minusma minute mire mission mite mnla mocker mode moins
moire moka mole mollo mon monde monsieur mont more moscou moscow mossi most moto mouche moue moule mouler moulin
moussaka mouthy much musee must my n name nary nation nato navire near need neon never new next niche nid nil nine no
noir nom none nor nord nos not note nothing notre nous nouveau nouvelle now nowhere nuit oasis objet ocha odeur oeuf
of off often old ombre on once onde one ong only ont onto onu opec open opep opera or orage oral orange ordre orge
otan other others ou ouaille ouate our out outre over own page pain paix pala palais palestine palme panne paon papa
par para parade parc parce pare pari paris parmi part parti partout pas passe past pate patin patina pause pays peau
peche pekin pelle pene people pepin per pere perte petal petit peu peul peulh peulhs peuls peuple peut pic pied pierre
pile pilote pin pinon pique piste pita pitie place plage plaine plan plat plateforme pluie plus plusieurs plutot point
pointe pole police pollen pomme pont ponts port porte posse poste poudriere poule pour pourquoi premier pres presque
prix puis puits pure put qu quand quant quanta quarry quartier quatre que queens quel quelle quelque qui quite quoi
race radio raie rang rani rat rather ratine ready reggae reine reserve reuters rfi rien right rire rive rives riz robe
roche roi rome rondo rose roue rouge route rubber rue ruine rumba s sa sabin sabir sable sabra sabre sac saga sagaie
sage sago saint sainte sake sale saliva salle salon salsa samba sambo same samo sane sang sangaris sans sante sari
sarin sate sauf savane say se secure see seen segue selle selon semite senoufo sentinelle sept serie serine serpent
serre serval ses session set seul seven several shabby she should show si side siege sien sienna sierra siffle sigle
signe silly silo sinai since sine singe sirene six small so sofa soi soin soir soit sol sole soleil solo soma some son
sonate sondage sonde sonder songhai songhoi soninke sono sonore sonrai sont soon souche soudan soudure souk soulier
soupe sour source sous soute stade stage station still studio subdue such sud sudan suite sur surf ta table tableau
tabou tache taille take taken takuba tale tamale tamani tambour tandis tango tanne tanner tant tantale tapage tapis
tapper tarama tard tare taro tas tasse tate tattoo tattoos taxi tchad te tel tele telle teller temple temps ten tente
tenue terme termini termite terrain terre tes tete than that the theatre their them then there these they thicket thin
thing things thinned third this those though three through thus tiara tiare ticket tiede tige tigre tile tiller timbre
time timer tine tinge tirage tirer tissu titan titre to today toga toge together toile toise toit tokyo told tole
tolling tombeau tombola tome ton tone tongue tonneau tonton too took top topi tore torso total touareg touaregs toubou
toughie touque tour tous tout toute toutes toutou toward trace traces train trait tramp travail tres troc trois
trompes trop trou tu tuba tube tuile tuna tv two ue un under une unesco unicef union until up upon us use usine vache
vague vain vapeur vase vdp veau veille vent vente ventre ver verre vers vert very via viande vide vie vieux vigie
vigne vile villa ville vin visa vite voici voie voila voile vol vont votre vous vu vue wade wadi wagner wake wale
wallah wane wanna warren was washington way we well went were whacker what wheeze when where which while who whole
whose why wide wile will with within without wobble word wore work would y yacht year yes yet yoke york you young your
zarma zebre zero zeta zinzin zone zoo zoulou
`
  .trim()
  .split(/\s+/);
