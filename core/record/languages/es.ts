import { type LanguageWords, words } from './types';

export const es: LanguageWords = {
  tag: 'es',
  common: words('el, la, los, las, de, que, y, una, para, con, por, se, no, del, es, como, más, nos, en, un'),
  headings: {
    status: words('estado, estatus'),
    date: words('fecha'),
    people: words('decidentes, responsables, autores, participantes'),
    summary: words('resumen, resumen ejecutivo'),
    context: words(`
      contexto, contexto y planteamiento del problema, contexto y problema, problema,
      planteamiento del problema, antecedentes, motivación, objetivo, objetivos`),
    drivers: words(`
      impulsores de decisión, impulsores de la decisión, criterios de decisión, requisitos,
      factores de decisión`),
    constraints: words('restricciones, limitaciones'),
    options: words(`
      opciones consideradas, opciones, alternativas, alternativas consideradas,
      pros y contras de las opciones, ventajas y desventajas de las opciones`),
    decision: words('decisión, resultado de la decisión, solución, propuesta'),
    rationale: words('justificación, razonamiento'),
    consequences: words('consecuencias, consecuencias positivas, consecuencias negativas, implicaciones'),
    impact: words('impacto en el negocio, impacto de negocio, valor de negocio'),
    metric: words(`
      métricas de éxito, criterios de éxito, criterios de aceptación, indicadores, confirmación,
      validación, cumplimiento`),
    risks: words('riesgos'),
    cost: words('costes, costos, coste, costo, presupuesto'),
    plan: words('plan, cronograma, próximos pasos'),
    scope: words('alcance, fuera de alcance'),
    review: words('revisión'),
    questions: words('preguntas abiertas'),
    links: words('enlaces, referencias, más información, ver también'),
    history: words('historial, registro de cambios'),
    notes: words('notas'),
  },
  subheadings: [
    {
      inside: ['consequences', 'decision', 'other'],
      role: 'consequences',
      words: words('positivas, negativas, positivo, negativo'),
    },
  ],
  keys: {
    status: words('estado, estatus'),
    date: words('fecha'),
    people: {
      decider: words('decidentes, decididores, responsables de la decisión, decidido por'),
      author: words('autor, autores, autora'),
      owner: words('responsable, propietario'),
      consulted: words('consultados, consultado'),
      informed: words('informados, informado'),
    },
    name: words('nombre, nombres, quién, persona'),
    position: words('rol, papel, función, cargo, responsabilidad'),
    and: words('y, e'),
  },
  statuses: {
    draft: words('borrador'),
    proposed: words('propuesto, propuesta, en revisión, en discusión'),
    accepted: words('aceptado, aceptada, aprobado, aprobada, adoptado, implementado'),
    rejected: words('rechazado, rechazada'),
    deprecated: words('en desuso, obsoleto, obsoleta'),
    superseded: words('reemplazado, reemplazada, sustituido, sustituida'),
  },
  certainStatuses: words('aceptado, aceptada, rechazado, rechazada, propuesta'),
  options: {
    names: words('opción, opciones, alternativa, alternativas, variante, variantes, propuesta, solución, soluciones'),
    chosen: words('elegida, elegido, seleccionada, seleccionado, escogida'),
    for: words('bueno, buena, pro, pros, a favor, ventaja, ventajas, positivo, positiva, fortalezas'),
    against: words(`
      malo, mala, contra, contras, en contra, desventaja, desventajas, inconveniente,
      inconvenientes, negativo, negativa, debilidades`),
    neutral: words('neutral, neutro, neutra'),
    weighing: words('comparación, análisis, evaluación'),
    reasons: words('porque, ya que, en lugar de, en vez de, debido a, pues'),
  },
  decision: {
    headings: words('decisión, decisiones, recomendación, resolución'),
    phrases: words(`
      opción elegida, opción seleccionada, alternativa elegida, hemos decidido, se ha decidido,
      se decide, decidimos, elegimos, optamos por, usaremos, utilizaremos, adoptamos, adoptaremos`),
  },
  links: {
    'superseded-by': words('reemplazado por, reemplazada por, sustituido por, sustituida por'),
    supersedes: words('reemplaza a, reemplaza, reemplaza al, sustituye a, sustituye, sustituye al'),
    'amended-by': words('modificado por, modificada por, ampliado por, ampliada por'),
    amends: words('modifica, amplía, complementa'),
    'deprecated-by': words('en desuso por, obsoleto por'),
    'relates-to': words(`
      véase también, ver también, relacionado con, relacionada con, depende de, se basa en, continúa`),
  },
  months: [
    words('enero, ene'),
    words('febrero, feb'),
    words('marzo, mar'),
    words('abril, abr'),
    words('mayo'),
    words('junio, jun'),
    words('julio, jul'),
    words('agosto, ago'),
    words('septiembre, setiembre, sept'),
    words('octubre, oct'),
    words('noviembre, nov'),
    words('diciembre, dic'),
  ],
};
