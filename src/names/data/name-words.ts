/** Words of personal names that the rules for short forms and for their neighbours know. Compared after `fold`. */
import { fold, undiacritic } from '../fold.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold));

/** Words that belong to the family name behind them. */
export const PARTICLES = words(`
  van von der den de del della dela di da do dos das du des la le les los las el al ter ten te zu zum zur af av
  bin bint ibn ben abu umm ould mac st san santa ní ó y e van't 't
  ван фон дер де ди да дель аль эль бин бен ибн ла ле фан ель
  بن ابن بنت ابو ابي ال ولد عبد ام پور
  בן בר אבו אל`);

/** Particles that the press leaves out as readily as it keeps them. */
export const LOOSE_PARTICLES = words('von zu de');

/** What stands before or behind a name and is no part of a short one. */
export const HONORIFICS = words(`
  Mr Mrs Ms Miss Dr Prof Sir Dame Lord Lady Baron Baroness King Queen Prince Princess Pope Emperor Empress Sheikh Sheik
  Shaikh Ayatollah Saint Rev Archbishop Cardinal Sultan Emir Imam Papa Rey Reina Príncipe Princesa Don Doña Roi Reine
  Pape König Königin Papst Prinz Fürst Kaiser Re Regina Rei Rainha Król Kardynał Papież
  король королева принц папа князь эмир шейх папа патриарх імператор цар царь император
  الملك الامير الشيخ البابا الرئيس السلطان`);
export const AFTER_NAME = /^(?:Jr|Sr|Jnr|Snr|[IVX]{2,5}|IV|VI|V|X|I|PhD|MD|MP|MBE|OBE|KBE|CBE|KC|QC)\.?$/;

/** Family names that stand first, as romanised or written in Cyrillic. */
export const EASTERN_FAMILIES = words(`
  Ai An Bai Ban Bao Bi Bo Cai Cao Chang Chen Cheng Cho Choe Choi Chow Chu Chung Cui Dai Deng Ding Dong Du Duan Fan Fang
  Feng Fu Gao Ge Gong Gu Guan Guo Ha Han Hao He Heo Hong Hou Hsieh Hu Hua Huang Hwang Jang Jeon Jeong Ji Jia Jiang Jiao
  Jin Jo Jung Kang Kim Ko Kong Kwon Lai Lau Lee Lei Li Liang Liao Lim Lin Ling Liu Long Lou Lu Luo Ma Mao Mei Meng Mo
  Moon Nam Ng Ni Nie Noh Oh Ou Pak Pan Pang Park Pei Peng Qi Qian Qiao Qin Qiu Qu Ren Rhee Ri Roh Ryu Seo Shao Shen
  Shi Shin Sim Sin Sima Song Su Sun Tan Tang Tao Teng Tian Tong Tsai Tu Wan Wang Wei Wen Weng Woo Wu Xi Xia Xiang Xiao
  Xie Xing Xiong Xu Xue Yan Yang Yao Ye Yi Yin Yoo Yoon You Yu Yuan Yun Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu
  Zhuang Zou Zuo Ouyang Zhuge
  Си Ли Ван Чжан Лю Чэнь Ян Чжао Хуан Чжоу У Сюй Сунь Ма Чжу Ху Го Хэ Линь Гао Ло Чжэн Лян Се Тан Хань Цао Дэн Сяо Фэн
  Цзэн Чэн Цай Пэн Пань Юань Дун Юй Су Е Люй Вэй Цзян Тянь Ду Дин Шэнь Жэнь Яо Лу Фу Чжун Цуй Ким Пак Цой Чхве Чон Мун
  Чан Юн Но Цинь Цюй Сі Лі Чжоу Кім`);
/** One romanised syllable after another, as given names of China and Korea are written. */
const SYLLABLE = '(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|hs|kw|hy|my|gy|hw)?[aeiouyü]{1,3}(?:ng|n|r|k|l|m|p|t|h)?';
export const EASTERN_GIVEN = new RegExp(`^(?:${SYLLABLE})(?:['’-]?${SYLLABLE})?$`, 'i');
const CYRILLIC_SYLLABLE = '(?:[бвгджзйклмнпрстфхцчшщ]|дж|цз|чж|цх|чх)?[аеёиоуыэюяіє]{1,3}(?:й|н|нь|р|к|л|м|п|т|ь)?';
export const EASTERN_GIVEN_CYRILLIC = new RegExp(`^(?:${CYRILLIC_SYLLABLE}){1,2}$`, 'i');

/** Family names of China of two ideographs. */
export const DOUBLE_FAMILIES = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 东方 東方 皇甫 尉迟 慕容 令狐'.split(' '),
);

/** Second given names of Spanish and Portuguese: a name that ends in one has no second family name before it. */
export const IBERIAN_GIVEN = words(`
  María José Luis Carlos Antonio Manuel Miguel Ángel Juan Jesús Francisco Javier Fernando Rafael Alberto Eduardo Andrés
  Alejandro Enrique Ignacio Pablo Ricardo Roberto Jorge Daniel David Mario Ramón Pedro Diego Felipe Ernesto Isabel Ana
  Carmen Teresa Elena Cristina Beatriz Patricia Rosa Lucía Inácio Augusto Henrique Paulo João Guillermo Gustavo Víctor
  Hugo Raúl Joaquín Vicente Santiago Martín Sebastián Esteban Emilio Margarita Soraya Fernanda Nicolás`);

/** Given names by which a longer name shows beside a family name. Many of the commonest, in the forms of the press. */
export const GIVEN_NAMES = words(`
  Aaron Abdul Abdullah Adam Adrian Ahmed Aisha Alain Alan Albert Alberto Alejandro Aleksandar Aleksander Alex Alexander
  Alexandra Alexandre Alexei Alexey Alfred Ali Alice Alicia Alina Amanda Amy Ana Anatoly Andre André Andrea Andreas
  Andrei Andrej Andrés Andrew Andrey Andrii Andrzej Andy Angela Anita Ann Anna Anne Annette Anthony Antoine Anton Antonio
  Antony Arthur Artur Barack Barbara Barry Beatrice Beau Ben Benjamin Bernard Bernd Beth Bill Bob Boris Brian Brigitte
  Bruce Bruno Camilla Carl Carla Carlos Carol Caroline Carmen Catherine Charles Charlotte Chelsea Cheryl Chloe Chris
  Christian Christiane Christina Christine Christophe Christopher Claire Clara Claudia Clemens Colin Craig
  Cristina Cynthia Dan Daniel Daniela Danielle Dariusz Darya David Dave Deborah Denis Dennis Diana Diane Diego Dieter
  Dirk Dmitri Dmitry Dmytro Dominic Dominique Don Donald Donna Dorothy Douglas Doug Eduardo Edward Edwin Ekaterina Elena
  Eleanor Elisabeth Elise Elizabeth Ella Ellen Emily Emine Emma Emmanuel Eric Erik Erika Ernst Esther Eugene Eva Evan
  Evelyn Fatima Felipe Felix Fernando Fiona Florian Frances Francesca Francesco Francis Francisco Franck François
  Françoise Frank Franz Fred Frederick Friedrich Fritz Gabriel Gary Gavin Gemma Geoffrey George Georg Georges Gerald
  Gerard Gérard Gerhard Giorgio Giovanni Giulia Giuseppe Gloria Grace Graham Greg Gregory Grzegorz Guillaume Günter
  Hans Harold Harry Hassan Heather Heidi Heinrich Helen Helena Helmut Henri Henry Herbert Hilary Hillary Hubert Hugh
  Hugo Hunter Ian Igor Ihor Ilya Inés Ines Ingrid Irina Iryna Isaac Isabel Isabelle Ivan Ivana Ivanka Jack Jackie Jacob
  Jacqueline Jacques Jacek James Jamie Jan Jana Jane Janet Jared Jason Javier Jean Jeff Jeffrey Jelena Jennifer Jens
  Jeremy Jerome Jessica Jesús Jill Jim Jimmy Joachim Joan Joanna Jochen Joe Joel Johan Johann Johanna Johannes John
  Johnny Jon Jonas Jonathan Jordan Jorge Jörg José Josef Joseph Joshua Józef Juan Judith Julia Julian Julie Julien Julius
  Jürgen Justin Kai Karen Karin Karl Karol Karolina Kate Katherine Kathleen Kathrin Katie Katja Katarzyna Keith Kelly Ken
  Kenneth Kevin Klaus Krzysztof Kurt Kyle Lara Larry Lars Laura Lauren Laurence Laurent Lawrence Lech Lee Leo Leon
  Leonid Leonardo Leslie Lewis Liam Liz Linda Lindsey Lisa Ljudmila Louis Louise Luca Lucas Lucia Lucy Ludmila Luigi Luis
  Luisa Lukas Luke Lydia Lyudmila Magdalena Małgorzata Manfred Manuel Marc Marcel Marcin Marco Marcus Marek Margaret
  Maria María Marian Marie Marina Marine Mario Marion Mariusz Mark Marko Markus Martha Martin Martina Mary Maryna Mateusz
  Matt Matteo Matthew Matthias Matthieu Maurice Max Maxim Maximilian Megan Meghan Mehmet Melanie Melania Michael Michał
  Michel Michele Michelle Miguel Mihail Mikhail Mike Miloš Miriam Mohamed Mohammad Mohammed Molly Monica Monika
  Mustafa Mykhailo Mykola Nadine Nancy Naomi Natalia Natalie Natasha Neil Nicholas Nick Nicola Nicolas Nicole Nigel
  Nikola Nikolai Nikolaus Nikolay Nina Noah Nora Norman Oksana Oleg Oleh Olena Olga Olha Oliver Olivier Olivia Omar Oscar
  Oskar Otto Pablo Pamela Paola Paolo Pascal Patricia Patrick Paul Paula Paulo Pauline Paweł Pavel Pedro Peggy Penny Pete
  Peter Petr Petra Petro Philip Philipp Philippe Phil Pierre Piotr Rachel Rafael Rafał Ralf Ralph Randy Raphael Raymond
  Rebecca Regina Reinhard Renate René Ricardo Richard Rick Rita Rob Robert Roberta Roberto Robin Rodrigo Roger Roland
  Roman Ronald Ron Rosa Rose Roy Rudolf Rupert Russell Ruth Ryan Sabine Sally Sam Samantha Samuel Sandra Sara Sarah Sasha
  Scott Sean Sebastian Serge Sergei Sergey Sergio Serhii Sharon Shirley Silvia Simon Simone Sofia Sophie Stacy Stanisław
  Stefan Stefanie Stephan Stephanie Stephen Stéphane Steve Steven Stuart Susan Susanne Svetlana Svitlana Sylvia Sylvie
  Tadeusz Tamara Tanja Tara Tatiana Ted Terence Teresa Terry Theo Theresa Theodore Thomas Tiffany Tim Timothy Tina Tobias
  Todd Tom Tomasz Tommy Toni Tony Tracy Ulrich Ulrike Ursula Ute Uwe Valentina Valérie Vanessa Vera Veronica Viktor
  Viktoria Vincent Victor Victoria Virginia Vladimir Volker Volodymyr Walter Wanda Warren Wayne Wendy Werner Wilhelm
  William Willy Wojciech Wolfgang Xavier Yolanda Yulia Yuri Yuriy Yusuf Yves Yvonne Zoe
  Abe Ayşe Bilal Burak Cem Emre Fatma Hakan Hasan Hüseyin İbrahim Kemal Murat Ömer Osman Selim Süleyman Zeynep
  Ilham Nursultan Nikol Mikheil Bidzina Salome Ivo Milan Zoran Dragan Goran Dejan Jovan Ana Marija Milica Vesna Tomislav
  Людмила Екатерина Елена Ольга Наталья Наталия Мария Анна Татьяна Светлана Ирина Юлия Александра Вера Надежда Любовь
  Галина Нина Марина Алла Дарья Ксения Анастасия Владимир Александр Алексей Андрей Антон Борис Вадим Валентин Валерий
  Василий Виктор Виталий Вячеслав Геннадий Георгий Григорий Денис Дмитрий Евгений Иван Игорь Илья Кирилл Константин
  Леонид Максим Михаил Никита Николай Олег Павел Петр Роман Сергей Станислав Степан Федор Эдуард Юрий Яков Игорь Дональд
  Джо Хантер Джилл Барак Мишель Билл Хиллари Джон Джордж Майкл Роберт Том Мелания Иванка Ангела Эммануэль Брижит
  Олександр Олексій Андрій Василь Віктор Віталій Володимир Дмитро Євген Ігор Катерина Максим Марія Микола Михайло Наталія
  Оксана Олена Петро Сергій Тетяна Юлія Юрій Ярослав Ірина Олена Дональд
  Александар Милан Драган Зоран Јован Никола Горан Ана Марија Јелена Милица Весна Милош Стефан Ђорђе Душан Иван
  Germán Raúl Pilar Lucía Sofía Carla Ramón Rocío Nuria Jaime Íñigo Irene Macarena Amara Nadia Leïla Yasmine Rachida
  Меланія Джилл Мішель Анжела Ірина Лариса Лілія Богдан Денис Кирило Остап Роман Тарас Юлія
  Arianna Alessandra Silvio Matteo Elly Enrico Sergio Тамара Вера Љиљана Драгана Марко Лука Огњен
  שרה יאיר אבנר דוד משה יעקב יוסף רחל לאה מרים מיכל אורי נועם עמית
  محمد احمد محمود علي حسن حسين عمر خالد سعيد فاطمة مريم عائشة يوسف ابراهيم مصطفى عثمان سارة نادية ليلى هدى سعد طارق كريم
  سليمان داود جمال كمال سمير منى هند زينب حمزة بلال رضا مهدي جواد حميد مجتبی سعید زهرا رضا جورج جون مايكل هيلاري ميشيل`);

export const PLAIN_GIVEN_NAMES: ReadonlySet<string> = new Set([...GIVEN_NAMES].map(undiacritic));
