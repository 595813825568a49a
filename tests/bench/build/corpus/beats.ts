/** What a newsroom reports on, and the words of that field. */
export interface Beat {
  id: string;
  title: string;
  /** Those who work there, in the plural. */
  people: string;
  /** What is argued about, in the singular. */
  things: string;
  /** Where it is. */
  sites: string;
  /** What is counted there, in the plural. */
  units: string;
  /** What bodies of that field are called, behind a name. */
  bodies: string;
}

/** Lists of words, with a bar between them. */
export const BEATS: readonly Beat[] = [
  {
    id: 'harbours',
    title: 'Harbours',
    people: 'port workers|pilots|ship owners|crane drivers|captains|tug crews|customs officers|shipwrights|stevedores',
    things:
      'dredging contract|quay wall|container crane|breakwater|ferry licence|pilot service|lighthouse tower|dry dock|mooring fee|cargo tariff',
    sites: 'harbour|shipyard|northern quay|ferry landing|container terminal|estuary|inner basin|oil jetty',
    units: 'containers|berths|barges|tonnes of sand|ferry tickets|trawlers|anchor chains',
    bodies: 'Port Authority|Shipping|Dockers’ Union|Pilots’ Guild|Lifeboat Society',
  },
  {
    id: 'schools',
    title: 'Schools',
    people: 'teachers|parents|pupils|head teachers|cleaners|examiners|school nurses|caretakers|student teachers',
    things:
      'reading test|timetable|school kitchen|language course|laboratory|exam paper|playground wall|school bus|pupil register|mathematics book',
    sites: 'primary school|grammar school|evening school|village school|teachers’ college|gymnasium|boarding house',
    units: 'lessons|classrooms|exam papers|desks|meals|school places|textbooks',
    bodies: 'Teachers’ Union|School Trust|Academy|Parents’ League|Examination Board',
  },
  {
    id: 'hospitals',
    title: 'Hospitals',
    people:
      'nurses|surgeons|midwives|patients|pharmacists|ambulance drivers|laboratory staff|general practitioners|carers',
    things:
      'operating theatre|ward|vaccine order|night shift|waiting list|ambulance contract|screening programme|blood bank|intensive unit|patient record',
    sites: 'county hospital|emergency department|maternity clinic|nursing home|pharmacy|children’s ward|dispensary',
    units: 'beds|operations|doses|ambulances|night shifts|blood samples|prescriptions',
    bodies: 'Clinic|Medical Institute|Nurses’ Union|Health Fund|Surgeons’ College',
  },
  {
    id: 'railways',
    title: 'Railways',
    people: 'train drivers|signallers|passengers|conductors|track workers|engineers|commuters|station masters|fitters',
    things:
      'signal box|viaduct|timetable change|sleeper train|ticket reform|level crossing|freight tunnel|electrification plan|track renewal|rolling stock order',
    sites: 'central station|marshalling yard|branch line|depot|mountain tunnel|junction|border crossing',
    units: 'carriages|sleepers|kilometres of track|seats|delays|freight trains|season tickets',
    bodies: 'Rail Union|Railways|Locomotive Works|Passengers’ Council|Signal Company',
  },
  {
    id: 'water',
    title: 'Water',
    people: 'hydrologists|farmers|water engineers|divers|plumbers|well owners|dam keepers|householders|chemists',
    things:
      'reservoir|pumping station|irrigation canal|sewage plant|water meter|dam wall|drilling permit|flood map|filter hall|pipeline',
    sites: 'upper valley|lake|flood plain|canal lock|spring|waterworks|delta|spillway',
    units: 'wells|cubic metres|pipes|water samples|pumps|litres a second|flooded cellars',
    bodies: 'Waterworks|River Board|Institute of Hydrology|Irrigation League|Drainage Company',
  },
  {
    id: 'housing',
    title: 'Housing',
    people: 'tenants|landlords|bricklayers|surveyors|architects|estate agents|roofers|lodgers|caretakers',
    things:
      'rent ceiling|tower block|building permit|eviction order|insulation grant|heating bill|land sale|housing register|stairwell|demolition plan',
    sites: 'old town|garden suburb|tower estate|brickworks|courtyard|building site|market quarter',
    units: 'flats|permits|bricks|households|evictions|square metres|tenancies',
    bodies: 'Tenants’ League|Building Society|Housing Trust|Brickworks|Architects’ Chamber',
  },
  {
    id: 'courts',
    title: 'Courts',
    people: 'judges|prosecutors|jurors|court clerks|defence lawyers|witnesses|bailiffs|magistrates|interpreters',
    things:
      'appeal|pension case|hearing|inheritance dispute|witness list|bail ruling|damages award|settlement|case file|procedural motion',
    sites: 'district court|court of appeal|courthouse steps|land registry|hearing room|archive|notary’s office',
    units: 'pages of evidence|hearings|appeals|witnesses|case files|rulings|affidavits',
    bodies: 'Law Society|Chamber of Notaries|Legal Fund|Mediation Centre|Ombudsman’s Office',
  },
  {
    id: 'farming',
    title: 'Farming',
    people: 'dairy farmers|fruit pickers|shepherds|millers|vets|seed merchants|beekeepers|vintners|tractor drivers',
    things:
      'milk price|harvest forecast|grain silo|seed law|pasture lease|fertiliser subsidy|orchard|slaughterhouse|cattle register|drought fund',
    sites: 'cattle market|hill farm|vineyard|grain exchange|dairy|meadow|seed station|fruit terrace',
    units: 'litres of milk|hectares|sheep|sacks of grain|beehives|tractors|apple crates',
    bodies: 'Farmers’ Union|Dairy|Seed Institute|Grain Exchange|Vintners’ Guild',
  },
  {
    id: 'energy',
    title: 'Energy',
    people:
      'electricians|grid operators|miners|boiler makers|turbine fitters|meter readers|geologists|shareholders|stokers',
    things:
      'power line|wind farm|gas contract|turbine hall|coal phase|price cap|heat network|substation|grid fee|reactor inspection',
    sites: 'power station|coal basin|transformer yard|ridge|control room|gas field|heating plant',
    units: 'megawatts|turbines|pylons|households|power cuts|boreholes|tonnes of coal',
    bodies: 'Power Company|Grid Agency|Miners’ Union|Energy Institute|Heat Works',
  },
  {
    id: 'fisheries',
    title: 'Fisheries',
    people:
      'trawler crews|net makers|fishmongers|marine biologists|skippers|oyster farmers|harbour traders|coastguards|divers',
    things:
      'cod quota|mesh rule|oyster lease|cold store|fishing licence|landing tax|spawning ground|eel ban|trawling limit|hatchery',
    sites: 'fish market|outer bank|lagoon|smokehouse|fishing grounds|auction hall|slipway',
    units: 'tonnes of cod|nets|licences|oyster beds|crates of herring|boats|landing days',
    bodies: 'Fishermen’s League|Marine Institute|Fish Auction|Coast Guard Society|Cannery',
  },
];
