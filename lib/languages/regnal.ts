import { foldText } from '@/lib/text';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldText));

/** Those whom Roman numerals tell apart, as English, French and Spanish write their names and what they are. */
export const regnal = {
  names: words(
    'Leo León Léon Pius Pío Pie Paul Pablo Benedict Benoît Benedicto Gregory Grégoire Gregorio Clement Clément Innocent ' +
      'Inocencio Alexander Alexandre Alejandro Nicholas Nicolas Nicolás Louis Luis Charles Carlos Henry Henri Enrique Edward ' +
      'Édouard Eduardo George Georges Jorge James Jacques Jacobo William Guillaume Guillermo Richard Elizabeth Élisabeth Isabel ' +
      'Philip Philippe Felipe Alfonso Alphonse Fernando Ferdinand Francis François Francisco Frederick Frédéric Federico Wilhelm ' +
      'Joseph José Napoleon Napoléon Napoleón Leopold Léopold Leopoldo Albert Alberto Baudouin Gustav Gustaf Gustave Carl Karl ' +
      'Christian Haakon Olav Harald Margrethe Catherine Catalina Peter Pierre Pedro Ivan Iván Mohammed Mahomet Hassan Hussein ' +
      'Abdullah Abdallah Farouk Fuad Mehmed Mehmet Selim Suleiman Murad Ramses Ramsès Thutmose Amenhotep Darius Darío Cyrus ' +
      'Ptolemy Tawadros Shenouda Bartholomew Bartolomé Aphrem Rama',
  ),
  titles: words(
    'King Queen Pope Emperor Empress Tsar Czar Sultan Shah Prince Princess Patriarch Kaiser Pharaoh roi reine pape empereur ' +
      'impératrice tsar sultan chah prince princesse patriarche kaiser pharaon rey reina papa emperador emperatriz zar sultán ' +
      'príncipe princesa patriarca faraón',
  ),
} as const;
