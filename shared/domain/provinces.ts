/** Provinces with their CBS codes: the code of a region's support team. */
export const provinces = [
  { id: 'PV22', label: 'Drenthe' },
  { id: 'PV24', label: 'Flevoland' },
  { id: 'PV21', label: 'Fryslân' },
  { id: 'PV25', label: 'Gelderland' },
  { id: 'PV20', label: 'Groningen' },
  { id: 'PV31', label: 'Limburg' },
  { id: 'PV30', label: 'Noord-Brabant' },
  { id: 'PV27', label: 'Noord-Holland' },
  { id: 'PV23', label: 'Overijssel' },
  { id: 'PV26', label: 'Utrecht' },
  { id: 'PV29', label: 'Zeeland' },
  { id: 'PV28', label: 'Zuid-Holland' },
] as const;
