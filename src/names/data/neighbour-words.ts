/** Words beside a name that say what it is. Compared after `fold`. */
import { fold } from '../fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/** Capitalised words before a family name that are no part of another name. */
export const TITLES = words(`
  President Vice Minister Premier Chancellor Secretary Senator Sen Rep Representative Congressman Congresswoman Governor
  Gov Mayor Ambassador Envoy General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Lieut Sergeant Sgt Admiral Adm
  Marshal Field Judge Justice Speaker Leader Chairman Chairwoman Chairperson Chair Director Chief Commissioner Commander
  Prosecutor Attorney Sheriff Officer Detective Inspector Professor Prof Coach Manager Mr Mrs Ms Miss Mx Dr Sir Lord Lady
  Dame Baroness King Queen Prince Princess Pope Cardinal Archbishop Bishop Patriarch Rev Reverend Father Brother Sister
  Sheikh Sheik Ayatollah Imam Comrade Candidate Nominee Democrat Democratic Republican Labour Tory Conservative State
  Affairs Defence Defense Treasury Exchequer Interior Finance Health Education Security Trade Energy Transport Party
  MP MEP PM CEO Saint St Sheriff Deputy Acting Former Crown Grand Spokesman Spokeswoman Spokesperson Member Lawmaker
  Serb Swede Dane Finn Pole Turk Czech Slovak Spaniard Frenchman Englishman Dutchman Swiss Greek Croat Scot
  Monsieur Madame Mme Mlle Maître Me Président Présidente Ministre Général Señor Señora Sr Sra Srta Don Doña Presidente
  Presidenta Ministro Ministra Canciller Rey Papa Senador Senadora Diputado General Signor Signora Onorevole Premier
  Herr Frau Präsident Präsidentin Kanzler Kanzlerin Minister Ministerin Bundeskanzler König Papst Doktor
  Cumhurbaşkanı Başbakan Bakan Bakanı Başkan Başkanı Başkanımız Sayın Sekreter Sekreteri Lideri Sözcüsü Büyükelçi
  Büyükelçisi Genel Vali Valisi Kral Papa Hanım Bey Hoca General Pan Pani Prezydent Premier Minister Prezes
  Predsednik Predsednica Ministar Premijer Gospodin Presiden Menteri Perdana Ông Bà Tổng Thủ
  Президент Премьер Министр Генерал Господин Госпожа Президентка Прем'єр Міністр Пан Пані Председник Председница
  Министар Премијер Господин Госпођа`);

export const CALENDAR = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
  October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec I`);

/** Words that make what stands before them an institution, a paper, an address or a feature of the map. */
export const INSTITUTIONS = words(`
  University College School Institute Academy Hospital Clinic Times Post Herald Tribune Gazette Journal Review Observer
  Telegraph Chronicle Daily Mail News Press Radio Television Street Avenue Road Square Boulevard Lane Airport Airlines
  Airways Station Stadium Arena Tower Bridge Library Museum Foundation Sea Strait Straits Ocean Islands Peninsula
  Universität Hochschule Zeitung Straße Platz Flughafen Allee Stiftung
  Üniversitesi Havalimanı Caddesi Sokağı Hastanesi Gazetesi Köprüsü Vakfı`);

/** Points of the compass and the like, which make another place of the one behind them. */
export const DIRECTIONS = words(`
  North South East West Northern Southern Eastern Western Northeast Northwest Southeast Southwest New Upper Lower Inner
  Outer Central Latin Equatorial Nord Süd Ost West Nueva Nuevo Nouvelle Nouveau Nova Novo Corea Северная Южная Восточная Западная
  Північна Південна Східна Західна Северна Јужна Kuzey Güney Doğu Batı`);

/** Places that have a namesake by such a word, which holds at the beginning of a sentence too. */
export const DIRECTED = words(`
  Australia Korea Africa Sudan Ireland Cyprus Carolina Dakota Virginia Sahara Samoa Macedonia Ossetia Timor Yemen Vietnam
  York Jersey Mexico England Guinea Hampshire Zealand Caledonia Delhi Orleans Cape Wales Bank Rhine Yorkshire Sussex
  Midlands Mongolia Europe America Asia Silesia Saxony Austria Bavaria Корея Африка Осетия Македония Силезия Корейи`);

/** "University of …", "Gulf of …": the whole is something else. */
export const WHOLES = words(`
  University Bank Gulf Sea Bay Strait Straits Isle Church Duke Duchess Earl Prince Princess Archbishop Bishop Battle
  Institute College Port Cape Lake Golfo Mar Universidad Banco Université Banque Golfe Mer`);

/** Titles behind a Chinese or Japanese family name. */
export const TITLE_BEHIND =
  /^(?:(?:国家)?主席|总书记|總書記|总统|總統|总理|總理|首相|防长|外长|部长|部長|上将|将军|大统领|大統領|氏|さん|外相|防衛相|財務相|財相|官房長官|長官|大臣|議員|知事|市長|総裁|総理|前首相|元首相|前大統領|元大統領|会長|社長|委員長|幹事長|代表|監督|選手|教授|容疑者|被告|政権|内閣|派|大使|副大統領|国務長官|国防長官|書記長|記長)/;
export const PARTICLE_BEHIND = /^[はがをにのもとへらや、。]/;

const PARTICLES =
  '은|는|이|가|을|를|의|에|와|과|로|으로|도|만|까지|부터|보다|처럼|에서|에게|께서|에는|에도|에서는|에서도|로부터|으로부터|라고|이라고|이나|이며|며|라는|이라는|이란|란|측|씨';
const KOREAN_TITLES =
  '대통령|총리|장관|의원|대표|총재|주석|위원장|국방장관|외교장관|외무장관|국무장관|부통령|회장|사장|감독|선수|교수|총장|시장|지사|군|정부';

/** What may stand joined behind a Korean name. */
export const KOREAN_BEHIND = new RegExp(`^(?:${KOREAN_TITLES})?(?:${PARTICLES})?(?:은|는|도|만|의)?$`);

/** Acronyms that are an ordinary word in a line set in capitals. */
export const LOUD_WORDS = words('US IT WHO IS UN EU LA AL SO NO ON IN AM ID OK AS OR UE DE EN ES AN DO GO ARE ALL CAN');

/** Words with which English sentences open before a name, in lower case. */
export const OPENERS = words(`
  a the this that these those and but or nor so yet for as if when while after before since although though because until
  unless once whether where why how what who whom whose which did do does is was were are will would could should can has
  had have may might must with without like unlike by from to on in at under over above about against among between
  despite during even only both either neither then now still later earlier yesterday today tonight tomorrow last next
  perhaps maybe also instead meanwhile however given enter ask told said per via not never ever again often soon here
  there first second third finally former one two three many most some no his her their its our my he she it they we you an`);
