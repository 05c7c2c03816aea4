import type { NameCue } from '../name-grammar';
import { wordMap, wordSet } from '../words';

/** Words before a name. */
export const before: ReadonlyMap<string, NameCue> = wordMap<NameCue>({
  title: `
    m mm mme mlle monsieur madame président présidente premier première ministre chancelier chancelière secrétaire roi reine
    prince princesse empereur sultan émir cheikh ayatollah imam pape cardinal archevêque évêque pasteur rabbin père sénateur
    sénatrice député députée gouverneur maire ambassadeur ambassadrice général colonel commandant capitaine lieutenant
    sergent amiral maréchal directeur directrice patron président-directeur pdg fondateur cofondateur entraîneur
    sélectionneur attaquant milieu défenseur gardien capitaine acteur actrice chanteur chanteuse rappeur réalisateur
    réalisatrice auteur écrivain écrivaine romancier romancière poète journaliste présentateur présentatrice professeur
    économiste analyste historien historienne sociologue philosophe porte-parole juge procureur procureure avocat avocate
    leader dirigeant dirigeante opposant opposante candidat candidate milliardaire homologue prédécesseur successeur époux
    épouse mari femme fils fille frère soeur feu ex ancien ancienne commissaire chef nommé docteur dr pr me
  `,
  place: 'à en vers ville village province capitale région',
  organisation:
    'société groupe entreprise agence journal quotidien hebdomadaire chaîne club équipe parti banque constructeur',
});

/** Words after a name. */
export const after: ReadonlyMap<string, NameCue> = wordMap<NameCue>({
  speaks:
    'dit déclaré déclare affirme affirmé annonce annoncé estime estimé ajouté ajoute explique expliqué assure assuré qui',
  organisation: 'sa sas sarl inc corp ltd fc',
});

/** Everyday words: seen at the start of a sentence or in a headline, their capital says nothing. */
export const common = wordSet(`
  à abord accord accords action actualité affaire affaires afin âge agence ai aide ailleurs ainsi air alors alerte allez ami
  amis amour an analyse ancien ancienne anciens angle animal année années annonce ans août appel après aprés arme armes armée
  arrêt art article as asile assez attaque attaques attention au aucun aucune aujourd'hui auparavant auprès aussi autant auteur
  auto automne autour autre autres aux avait avant avec avenir avis avocat avoir avril baisse bal ballon banque bar bas base
  bataille bateau bâtiment beau beaucoup belle besoin bien bientôt bilan blanc blessés bleu bleus bois bon bonne bord bout bras
  bref brigade bruit budget bureau but ça cadre camp campagne car carte cas case cause ce ceci cela celle celles celui cent
  centre cependant certain certaine certaines certains ces cet cette ceux chacun chaîne chaleur chambre champ chance change
  changement chaque charge chef chefs chemin cher chez chien choix chose choses ci ciel cinq cité citoyens clair classe clé
  climat club coeur collège combat combien comité comme comment commerce commission compte comptes conflit congé conseil conseils
  contre corps cote côté coup coupe cour courant cours court coût crime crise critique culture d dans date de débat début
  décembre décès décision défense déjà demain demande demi démocratie départ depuis dernier dernière dernières derniers des dès
  désormais deux deuxième devant devenu dieu difficile dimanche dire direct directeur direction dit dix dizaine dizaines
  document donc dont dossier double doute douze droit droite droits du durant eau échec école économie écoute effet également
  église égalité élection élections elle elles élu élus emploi en encore endroit énergie enfant enfants enfin enquête ensemble
  ensuite entre entreprise entreprises environ époque équipe équipes erreur espace espoir est et étaient était état étape été
  étés étoile être étude étudiants eu eux événement exemple exposition extrait face façon faible faire fait faits famille
  familles faute faux femme femmes fer fête feu fille filles film fils fin final finale finalement finance fleur fleuve foi fois
  fond fonds football force forces forêt forme fort forte forum foule frais france frère froid front frontière fuite futur
  galerie garçon garde gare gauche gaz général génération gens gouvernement grâce grand grande grandes grands grave grève gros
  groupe groupes guerre guide haut haute heure heures hier histoire hiver homme hommes honneur hôpital hors hôtel huit ici idée
  il ils image images immigration impossible impôt incendie industrie information infos initiative insécurité institut interdit
  intérêt intérieur international interview inflation jamais janvier jardin je jeu jeudi jeune jeunes jeux joie jour journal
  journaliste journalistes journée jours juge juillet juin jusqu jusque jusqu'à juste justice la là lance langue laquelle le
  légende lendemain lequel les lettre leur leurs libre libéral lieu ligne liste livre livres loi lois loin long longtemps lors
  lorsque lors lui lumière lundi lutte ma machine madame mai maintenant maire mairie mais maison maître majorité mal malgré manche
  manifestation marché marchés mardi mariage marine marque mars masse match matin mauvais me médecin médecins médias meilleur
  meilleure membres même mémoire menace mer merci mercredi mère mes mesure mesures météo métier mettre midi mieux milieu militaire
  mille milliard milliards millier milliers million millions ministère ministre ministres mission mode moi moins mois moitié moment
  mon monde monsieur montagne monument mort morts mot mots mouvement moyen mur musée musique n nation national nature naturellement
  ne né néanmoins neuf ni noël noir nom nombre nombreuses nombreux non nord nos notamment note notre nous nouveau nouveaux nouvel
  nouvelle nouvelles novembre nuit numéro obligation océan octobre oeil oeuvre offre oh on onze opération opinion opposition or
  ordre origine os ou où oui outre ouvert ouverture paix palais par parce pardon parfois parole part partage partenaire parti
  partie partir partis partout pas passage passé pause pauvre pays peine peinture pendant pensée pension perdu père période
  personne personnes perte petit petite petits peu peuple peur peut peut-être photo photos pied place plage plainte plan plus
  plusieurs plutôt poids point points police policiers politique pont population port porte portrait poste pour pourquoi pourtant
  pouvoir premier première premièrement premiers près présence présent président presque presse preuve principe printemps prison
  prix problème problèmes procès prochain produit programme progrès projet promesse propos protection province public puis
  puisque quand quant quartier quatre que quel quelle quelles quelque quelques quels question questions qui quoi raison rapport
  rare réaction récit recherche record réforme régime région regard règle reine relance religion rencontre rentrée repas réponse
  reportage reste résultat résultats retour retraite réunion révolution rien rire risque rivière roi rôle rose rouge route royal
  rue s sa saison salle samedi sang sans santé sauf scène science se sécurité seize selon semaine semble sénat sens sept septembre
  série ses seul seule si siècle signe silence sinon site situation six social société soeur soi soir soit sol soldats soleil
  solution son sont sortie soudain source sous soutien souvent sport stade suite suivant sujet sur surtout ta table tandis tant
  tard télévision tel telle temps tension terrain terre terres territoire tes tête texte théâtre tiers titre toi tombe ton tour
  tous tout toute toutefois toutes train traité tranche travail travailleurs travaux travers treize trente très tribunal triste
  trois troisième trop tu tv un une union université urgence usage usine va vague valeur vendredi vent vente vers version
  vert verts veste victime victimes victoire vie vieux village ville villes vingt violence visage visite vite vivant voici voie
  voilà voir voire voisin voiture voix vol vos vote votre vous voyage vrai vraiment vue week-end y zone
`);

/** Words that make an institution or a street of the name behind them. */
export const institutions = wordSet('');
