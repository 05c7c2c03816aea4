import type { Detached } from '../name-grammar';
import { asItStands, plainNames } from '../plain-names';

/** The genitive: Deutschlands, Putins. A word that ends in s by itself is read as it stands, too. */
function detach(word: string): readonly Detached[] {
  const whole = asItStands(word);
  return word.length > 4 && word.endsWith('s') ? [whole, { ...whole, stem: word.slice(0, -1) }] : [whole];
}

/** German names, as far as a pack of names needs them. Every noun has a capital, so those that are names as well are listed. */
export const names = plainNames({
  code: 'de',
  cased: true,
  detach,
  links: 'von der den dem des und für im am zu zur van de bin ben al el ibn',
  joins: 'von für',
  articles: 'der die das',
  family: 'von der den zu van de bin ben al el ibn di da dos',
  institutions: 'fc sv universität flughafen straße platz stadion',
  abbreviations: 'hr fr dr prof st ca bzw usw',
  before: {
    title: `
      herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin premierminister premierministerin
      ministerpräsident ministerpräsidentin außenminister außenministerin verteidigungsminister innenminister finanzminister
      könig königin prinz prinzessin emir sultan scheich papst kardinal general oberst admiral senator senatorin abgeordneter
      bürgermeister bürgermeisterin botschafter botschafterin gouverneur generalsekretär chef chefin anführer vorsitzender
      oppositionsführer kandidat kandidatin anwalt journalist journalistin autor autorin schriftsteller regisseur schauspieler
      schauspielerin sänger sängerin trainer stürmer milliardär amtskollege sprecher sprecherin us-präsident staatschef
    `,
    place: 'in nach bei aus stadt hauptstadt provinz region dorf insel',
    organisation: 'firma konzern unternehmen zeitung sender agentur partei verein',
    whole: 'straße platz stadion flughafen universität klinik bahnhof brücke',
  },
  common: `
    der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern weil dass ob wenn als wie wo wer was
    wann warum nach vor bei mit von zu zur zum aus auf an am im in ins für gegen ohne um durch über unter zwischen seit bis wegen
    trotz während laut ich du er sie es wir ihr man sich sein seine ihr ihre unser dieser diese dieses jener jede jeder jedes
    alle alles viele viel wenig mehr weniger sehr nicht kein keine nur auch noch schon bereits immer nie wieder so dann da hier
    dort heute gestern morgen jetzt bald damit dabei dazu daher deshalb dennoch jedoch zudem außerdem allerdings ja nein
    ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können soll sollen muss müssen will
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
    november dezember tag tage woche monat monate jahr jahre stunde stunden minute zeit mal uhr morgen abend nacht
    essen hof fulda hagen halle hamm hanau horn singen siegen wesel kamen ahlen aalen lage plan plauen weiden wetter werder
    regen winter sommer herbst ende kiel bad baden brand burg berg feld wald see meer fluss strom ufer insel halle markt
    platz straße weg brücke tor turm kirche dom haus hütte hof land stadt dorf kreis gebiet bezirk region nord süd ost west
    norden süden osten westen mitte grenze welt staat staaten bund union nation nationen republik
    mann männer frau frauen kind kinder vater mutter sohn tochter bruder schwester familie freund freunde leute mensch menschen
    volk könig prinz fürst graf herr herren chef minister präsident kanzler partei wahl wahlen stimme regierung opposition
    krieg frieden waffe waffen armee heer polizei feuer tod tote verletzte angriff abkommen krise gesetz recht gericht
    bank banken börse geld gold silber euro dollar preis preise wirtschaft firma konzern arbeit lohn steuer handel
    bild bilder zeit spiegel stern welt focus buch film kunst musik presse radio foto spiel spiele tor tore pokal liga
    finale mannschaft trainer star stars fans team club verein show party start stopp boom trend chance job jobs
    wasser luft erde sonne mond wind schnee stein eisen holz löwe wolf bär hund katze pferd fisch blume rose
    frage antwort grund anfang folge teil seite punkt linie blick hand kopf fuß arm herz leben name wort stimme geschichte
    projekt programm mission aktion gipfel konferenz rat bericht analyse kommentar interview video live
    made gera marl olpe linden rheine unna bergen soest lehrte jena minden rust buchen verden bünde
  `,
});
