import { plainNames } from '../plain-names';

/** Spanish names, as far as a pack of names needs them. */
export const names = plainNames({
  code: 'es',
  cased: true,
  links: 'de del la las los el y e en al von van der bin ben ibn',
  joins: 'de del',
  articles: 'el la los las',
  family: 'de del la las los von van der den bin ben al el ibn di da dos',
  institutions: 'university airport street fc club calle avenida plaza estadio',
  calendar: 'lunes martes miércoles jueves viernes sábado domingo',
  abbreviations: 'sr sra dr dra d dña prof lic gral st sta sto av',
  before: {
    title: `
      señor señora sr sra don doña doctor doctora presidente presidenta primer ministro ministra canciller rey reina príncipe
      princesa emir sultán jeque papa cardenal general coronel almirante senador senadora diputado diputada alcalde alcaldesa
      embajador embajadora gobernador gobernadora secretario secretaria líder jefe jefa dirigente opositor opositora candidato
      candidata abogado abogada periodista escritor escritora director directora actor actriz cantante futbolista entrenador
      jugador multimillonario homólogo portavoz expresidente exministro
    `,
    place: 'en hacia desde hasta ciudad capital provincia región pueblo isla',
    organisation: 'empresa grupo sociedad compañía diario periódico semanario cadena agencia partido club',
    whole: 'calle avenida plaza estadio aeropuerto universidad hospital estación puente',
  },
  common: `
    el la los las un una unos unas de del a al en con por para sin sobre bajo entre contra desde hacia hasta según durante
    mediante tras ante y e o u ni pero sino aunque porque pues que quien quienes cual cuales cuyo cuya donde cuando como si
    este esta estos estas ese esa esos esas aquel aquella aquellos aquellas él ella ellos ellas yo tú usted ustedes nosotros se
    su sus mi mis tu tus nuestro nuestra lo le les me te nos ya no sí más menos muy mucho mucha muchos muchas poco pocos todo
    toda todos todas otro otra otros otras mismo misma cada algún alguno alguna algunos algunas ningún ninguno nada nadie algo
    es son era eran fue fueron ha han había habían ser estar está están hay hace hacer va van puede pueden debe deben
    así entonces también además aún todavía luego después antes ahora ayer hoy mañana aquí allí nunca siempre mientras
    sin embargo incluso quizás tal vez apenas casi solo sólo
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre
    noviembre diciembre mañana tarde noche día días semana mes meses año años siglo hora horas minuto tiempo vez veces
    primer primero primera segundo segunda dos tres cuatro cinco seis siete ocho nueve diez cien mil millón millones
    país países ciudad estado estados mundo gobierno presidente ministro ministerio rey príncipe jefe guerra paz acuerdo
    crisis ley derecho justicia policía ejército fuerza fuerzas fuego muerte muertos heridos ataque partido elección elecciones
    voto unión nación naciones región provincia norte sur este oeste centro mar puerto puente torre plaza calle
    hombre hombres mujer mujeres niño niños padre madre hijo hija hermano hermana familia amigo gente pueblo
    paz león granada cruz santa santo san victoria rosa dolores pilar mercedes concepción asunción flores palma palmas
    toledo serena viña salto durazno paso reyes reina corte campo campos costa sierra vega río lago monte
    grande gran pequeño nuevo nueva joven viejo bueno buena mejor peor rojo negro negra blanco blanca verde azul oro plata
    agua aire tierra sol luna viento lluvia nieve piedra hierro lobo oso gato perro caballo pez flor
    arte cine libro diario prensa radio foto gol copa liga final club equipo jugador
    banco bolsa precio precios euro euros dólar dólares mercado empresa grupo sociedad trabajo empleo salario
    pregunta respuesta razón causa efecto inicio fin parte lado punto línea cara vista mano cabeza pie brazo corazón
    vida nombre palabra voz historia proyecto plan programa misión acción marcha cumbre conferencia consejo
    análisis entrevista reportaje crónica opinión editorial directo vídeo
  `,
});
