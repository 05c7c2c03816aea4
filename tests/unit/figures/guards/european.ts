import type { Code } from '../read';

/** Names, codes and turns of phrase of French, Spanish and German news that hold digits or number words and are no figures. */
export const EUROPEAN: Readonly<Partial<Record<Code, string>>> = {
  fr: `La veille technologique est un métier
Une veille sanitaire a été mise en place
Le lendemain des élections reste incertain
Ils chantent sans lendemain
Le département des Deux-Sèvres
Il vient du 9-3
Il a devancé le Britannique de 3"5
La pandémie de Covid-19
Le sommet du G7 puis du G20
L'article 49.3 de la Constitution
Un Airbus A320 d'Air France
Un Boeing 737 Max
Les antennes 5G et les téléphones 4G
Un écran 4K
Un avion de chasse F-16
Des drones Shahed-136
Des missiles S-300
Des chars T-72
La fusée Ariane 6
La résolution 1701 de l'ONU
La résolution 2231 du Conseil de sécurité
L'article 5 du traité
Les articles 4 et 5 du traité
L'autoroute A6 est fermée
La nationale 7 est coupée
La départementale 12
La ligne 13 du métro
Le tramway T3
Le vol 370 a disparu
La chambre 101 de l'hôtel
La salle 3 du tribunal
La page 12 du rapport
Le chapitre 4 du livre
Le canal 4 de la télévision
Sur France 2 et TF1
Le numéro 10 de l'équipe
Le n° 3 mondial
Il a gagné 6-4, 7-5
Ils ont perdu 2-1 à Marseille
Un match nul 0-0
Le code postal 75001
Appelez le 01 42 34 56 78
Téléphonez au +33 1 42 34 56 78
Le 06 12 34 56 78
Le site https://example.com/2024/05/12/article
Le compte @journal2024
Le mot-dièse #elections2024
La version 1.2.3 du logiciel
L'adresse 192.168.1.1
Windows 11 et iOS 17
L'iPhone 15 est cher
Une Peugeot 208
Le Premier ministre et la Première dame
Les quarts de finale de la Coupe
Les huitièmes de finale
La demi-finale du tournoi
Le demi-frère du suspect
Un demi-tour de l'opposition
Le tiers-monde et le tiers payant
Tolérance zéro pour les fraudeurs
Un bâtiment remis à neuf
L'un des suspects a parlé
Une fois élu, il a parlé
Une voiture de seconde main
Le second tour de l'élection
Des dizaines de blessés
Des milliers de manifestants
Des centaines de maisons détruites
Le cours du dollar monte
Il a été élu à Rome
Le tribunal a tranché
À la fin du match
Le gros lot et le dernier cri
Il travaille à plein temps
Le voisin d'en face a vu
Le quotidien Le Monde et un hebdomadaire suisse
La vie quotidienne des habitants
L'exercice naval « Union en mer-2024 »
Il gagne 7-6 (7/5), 6-4
Ces derniers mois ont été difficiles
Les prochaines semaines seront décisives
Ces dernières années, tout a changé
Les années précédentes ont été meilleures
Ouvert sept jours sur sept
Le Top 14 reprend ses droits
Il marque à la 90+4 sur penalty
Le décret 2016-1087 est abrogé
Un coefficient 110 est annoncé
Pogacar a gagné en 5h54'12"
À la minute 78 de la rencontre`,
  es: `La víspera de todo esto
Vive al día y sin deudas
Con uno basta
Ni con una ni con otra
Era otro día más
La pandemia de Covid-19
La cumbre del G7 y del G20
El artículo 155 de la Constitución
Un Airbus A320 de Iberia
Un Boeing 737 Max
Las antenas 5G y los móviles 4G
Un televisor 4K
Un caza F-16
Los drones Shahed-136
Los misiles S-300
Los tanques T-72
El cohete Ariane 6
La resolución 2254 de la ONU
La resolución 1701 del Consejo
Los artículos 4 y 5 del tratado
La carretera A-6 está cortada
La autopista AP-7
La línea 3 del metro
El vuelo 370 desapareció
La habitación 101 del hotel
El canal 4 de televisión
La página 12 del informe
El capítulo 4 del libro
El número 10 del equipo
Ganó por 6-4 y 7-5
Perdieron 2-1 en Sevilla
Un empate 0-0
El código postal 28001
El teléfono 555-1234
Llame al +34 91 234 56 78
La web https://example.com/2024/05/12/articulo
La cuenta @diario2024
La etiqueta #elecciones2024
La versión 1.2.3 del programa
La dirección 192.168.1.1
Windows 11 y iOS 17
El iPhone 15 es caro
Un Peugeot 208
El 8-M en Madrid
Los atentados del 11-M
El golpe del 23-F
Las protestas del 15-M
Los atentados del 11-S
El primer ministro y la primera dama
Los cuartos de final del torneo
Los octavos de final
El medio ambiente y los medios de comunicación
Oriente Medio y la Edad Media
La clase media
La tercera edad
El tercer mundo
Un coche de segunda mano
La segunda vuelta electoral
Un piso con cuarto de baño
Cada uno opina lo suyo
Una vez elegido, habló
Uno de los sospechosos habló
Decenas de heridos
Miles de manifestantes
Cientos de casas destruidas
El dólar sube
Se puso al día
Al fin y al cabo
A medias y por medio de otros
Un chip y un virus
El canal 13 emitió el vídeo
La ruta 66
Un diario argentino y el diario El País
La vida diaria de las familias
En los últimos meses se ha complicado
Durante los años anteriores no pasó nada
En las próximas semanas se sabrá
El año anterior a la guerra
La semana siguiente a los comicios
La ley 14/2011 sigue en vigor
El Real Decreto 463/2020 fue anulado
Aterrizó en la pista 32L de Barajas
Marcó en el minuto 78
Empató en el 90+4 de penalti
Firefox 145 y macOS 26
Los días venideros serán duros
Aquellos años felices`,
  de: `Mark Müller und Karl Marx
Die Mark Brandenburg liegt im Osten
Verstappen gewann in 1:21:08,429 Stunden
Gnabry (29.) und Sané (36./41.) trafen
Die Pandemie durch Covid-19
Der Gipfel der G7 und der G20
Artikel 5 des Grundgesetzes
Die Artikel 4 und 5 des Vertrags
Paragraf 218 des Strafgesetzbuchs
Absatz 3 des Gesetzes
Ein Airbus A320 der Lufthansa
Eine Boeing 737 Max
Die 5G-Netze und das 4G-Netz
Ein 3D-Drucker
Ein Kampfjet F-16
Die Drohne Shahed-136
Raketen vom Typ S-300
Panzer vom Typ T-72
Der Leopard 2
Die Rakete Ariane 6
Die Resolution 1701
Die UN-Resolution 2231
Die Autobahn A7 ist gesperrt
Die A 7 ist gesperrt
Die Bundesstraße 96
Die Linie 3 der Straßenbahn
Der Flug 370 ist verschwunden
Zimmer 101 im Hotel
Saal 3 des Landgerichts
Seite 12 des Berichts
Kapitel 4 des Buches
Kanal 4 im Fernsehen
Die Nummer 10 der Mannschaft
Er steht auf Platz 3
Gruppe 4 der Vorrunde
Sie gewannen 3:1 gegen Dortmund
Ein 0:0 gegen Bremen
Schalke 04 und Mainz 05
Hannover 96 spielt
Der 1. FC Köln
Die 2. Bundesliga
In der 3. Liga
Telefon 030 1234567
Rufen Sie +49 30 123 4567 an
PLZ 10115
Die Seite https://example.com/2024/05/12/artikel
Das Konto @zeitung2024
Das Schlagwort #wahlen2024
Die Version 1.2.3 des Programms
Die Adresse 192.168.1.1
Windows 11 und iOS 17
Das iPhone 15 ist teuer
Ein Peugeot 208
Der Erste Weltkrieg
Der Zweite Weltkrieg
Das Dritte Reich
Die Dritte Welt
Ein Auto aus zweiter Hand
Zum ersten Mal seit langem
In erster Linie
Null Toleranz
Er hat ein paar Mal gewonnen
Einer der Täter schwieg
Tausende Menschen demonstrierten
Hunderte Häuser brannten
Dutzende Verletzte
Millionen Menschen hungern
Guten Morgen
Der Morgen danach
Das Viertel brannte
Der Dollar steigt
Sie sagte nicht einmal danke
Auf einmal war er da
Das ist gut so
Sie spricht über ihre Arbeit
Unter anderem ging er
Vor Ort half er
In den vergangenen Jahren ist viel passiert
In den kommenden Wochen wird es kalt
In den letzten Tagen war es ruhig
Der ICE 1601 nach München
Das Projekt Stuttgart 21 stockt
Az. 5 L 3799/24.F
Das Urteil 2 BvR 1/20
Auch für OS X 10.10 verfügbar
Kane traf in der Minute 45+2
Sie gewann 7:6 (7/5), 6:4
Er lief 2:21,08
Rund um die Uhr erreichbar
Der erste Weltkrieg und das Dritte Reich
Zum einen fehlt das Geld
Im Laufe der kommenden Monate wird gebaut`,
};
