import { type LanguageWords, words } from './types';

export const de: LanguageWords = {
  tag: 'de',
  common: words(
    'der, die, das, und, ist, nicht, mit, für, den, von, wir, werden, eine, ein, auf, dem, sich, auch, als, wird',
  ),
  headings: {
    status: words('status'),
    date: words('datum'),
    people: words('entscheider, beteiligte, autoren, autor'),
    summary: words('zusammenfassung, kurzfassung, überblick'),
    context: words(`
      kontext, kontext und problemstellung, kontext and problem-statement, problem, problemstellung,
      hintergrund, ausgangslage, motivation, ziel, ziele, fragestellung`),
    drivers: words('entscheidungstreiber, treiber, anforderungen, kriterien, entscheidungskriterien'),
    constraints: words('randbedingungen, technische randbedingungen, rahmenbedingungen, einschränkungen'),
    options: words(`
      betrachtete optionen, erwogene optionen, betrachtete alternativen, alternativen, optionen,
      pro und contra der optionen, vor- und nachteile, vor- und nachteile der optionen,
      bewertung der optionen`),
    decision: words(`
      entscheidung, entscheidungsergebnis, ergebnis der entscheidung, ergebnis, lösung, umsetzung`),
    rationale: words('begründung'),
    consequences: words(`
      konsequenzen, auswirkungen, folgen, positive konsequenzen, negative konsequenzen,
      positive auswirkungen, negative auswirkungen`),
    impact: words('geschäftliche auswirkungen, auswirkungen auf das geschäft, nutzen, geschäftlicher nutzen'),
    metric: words(`
      erfolgskriterien, erfolgskriterium, erfolgsmessung, kennzahlen, messgrößen, abnahmekriterien,
      validierung`),
    risks: words('risiken, risiken und maßnahmen'),
    cost: words('kosten, aufwand, kosten und nutzen'),
    plan: words('zeitplan, plan, nächste schritte, migration, umsetzungsplan'),
    scope: words('abgrenzung, nicht-ziele, umfang'),
    review: words('überprüfung, wiedervorlage'),
    questions: words('offene fragen, offene punkte'),
    links: words('links, referenzen, weitere informationen, verwandte entscheidungen, siehe auch, verweise'),
    history: words('änderungshistorie, verlauf, historie'),
    notes: words('notizen, anmerkungen, hinweise'),
  },
  subheadings: [
    { inside: ['consequences', 'decision', 'other'], role: 'consequences', words: words('positiv, negativ, neutral') },
  ],
  keys: {
    status: words('status'),
    date: words('datum, entscheidungsdatum, beschlossen am'),
    people: {
      decider: words('entscheider, entscheiderinnen, entscheidende, entschieden von'),
      author: words('autor, autoren, autorin, verfasser'),
      owner: words('verantwortlich, verantwortliche, eigentümer'),
      consulted: words('konsultiert, beratend'),
      informed: words('informiert'),
    },
    name: words('name, namen, wer, person'),
    position: words('rolle, funktion, aufgabe, zuständigkeit'),
    and: words('und, sowie'),
  },
  statuses: {
    draft: words('entwurf, in arbeit'),
    proposed: words('vorgeschlagen, vorschlag, in prüfung, in diskussion'),
    accepted: words('akzeptiert, angenommen, beschlossen, entschieden, umgesetzt, freigegeben'),
    rejected: words('abgelehnt, verworfen'),
    deprecated: words('veraltet'),
    superseded: words('ersetzt, abgelöst'),
  },
  certainStatuses: words('akzeptiert, angenommen, abgelehnt, ersetzt, vorgeschlagen'),
  options: {
    names: words(`
      option, optionen, alternative, alternativen, variante, varianten, lösung, lösungen,
      lösungsvariante, ansatz`),
    chosen: words('gewählt, ausgewählt, angenommen'),
    for: words('gut, pro, vorteil, vorteile, positiv, dafür, dafür spricht, stärken'),
    against: words('schlecht, contra, kontra, nachteil, nachteile, negativ, dagegen, dagegen spricht, schwächen'),
    neutral: words('neutral'),
    weighing: words('bewertung, vergleich, abwägung'),
    reasons: words('weil, statt, anstatt, anstelle, denn'),
  },
  decision: {
    headings: words(`
      entscheidung, entscheidungen, entscheidungsergebnis, beschluss, architekturentscheidung, empfehlung`),
    phrases: words(`
      gewählte option, ausgewählte option, gewählte variante, gewählte alternative, wir entscheiden uns,
      wir haben uns entschieden, wir haben entschieden, wir haben beschlossen, es wurde beschlossen,
      wir verwenden, wir nutzen, wir setzen, wir führen, wir wählen, wir betreiben`),
  },
  links: {
    'superseded-by': words('ersetzt durch, abgelöst durch, ersetzt von, wird ersetzt durch, überholt durch'),
    supersedes: words('ersetzt, löst ab, ablösung von, ersatz für'),
    'amended-by': words('ergänzt durch, geändert durch, präzisiert durch'),
    amends: words('ergänzt, ändert, präzisiert, erweitert'),
    'deprecated-by': words('veraltet durch, veraltet zugunsten von'),
    'relates-to': words(`
      siehe auch, bezieht sich auf, hängt zusammen mit, baut auf, beruht auf, verwandt mit, folgt aus`),
  },
  months: [
    words('januar, jänner'),
    words('februar'),
    words('märz'),
    words('april'),
    words('mai'),
    words('juni'),
    words('juli'),
    words('august'),
    words('september'),
    words('oktober, okt'),
    words('november'),
    words('dezember, dez'),
  ],
};
