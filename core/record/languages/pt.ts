import { type LanguageWords, words } from './types';

export const pt: LanguageWords = {
  tag: 'pt',
  common: words('o, os, as, de, que, e, uma, para, com, por, não, do, da, em, é, como, mais, no, na, um'),
  headings: {
    status: words('estado, situação'),
    date: words('data'),
    people: words('decisores, autores, participantes'),
    summary: words('resumo, sumário executivo'),
    context: words(`
      contexto, contexto e declaração do problema, contexto e problema, problema, motivação, objetivo`),
    drivers: words('fatores de decisão, direcionadores da decisão, critérios de decisão, requisitos'),
    constraints: words('restrições, limitações'),
    options: words(`
      opções consideradas, opções, alternativas, alternativas consideradas, prós e contras das opções`),
    decision: words('decisão, resultado da decisão, solução, proposta'),
    rationale: words('justificativa, razão'),
    consequences: words(`
      consequência, consequências, consequências positivas, consequências negativas, implicações`),
    impact: words('impacto no negócio, valor de negócio'),
    metric: words(`
      métricas de sucesso, critérios de sucesso, critérios de aceitação, confirmação, validação,
      indicadores`),
    risks: words('riscos'),
    cost: words('custos, custo, orçamento'),
    plan: words('plano, cronograma, próximos passos'),
    scope: words('escopo, fora do escopo'),
    review: words('revisão'),
    questions: words('perguntas em aberto, questões em aberto'),
    links: words('referências, mais informações, veja também'),
    history: words('histórico, histórico de alterações'),
    notes: words('notas, observações'),
  },
  subheadings: [
    {
      inside: ['consequences', 'decision', 'other'],
      role: 'consequences',
      words: words('positivas, negativas, positivo, negativo'),
    },
  ],
  keys: {
    status: words('estado, situação'),
    date: words('data'),
    people: {
      decider: words('decisores, decisor, tomadores de decisão, decidido por'),
      author: words('autor, autores, autora'),
      owner: words('responsável'),
      consulted: words('consultados'),
      informed: words('informados'),
    },
    name: words('nome, nomes, quem, pessoa'),
    position: words('papel, função, cargo, responsabilidade'),
    and: words('e'),
  },
  statuses: {
    draft: words('rascunho'),
    proposed: words('proposto, proposta, em discussão, em revisão'),
    accepted: words('aceito, aceita, aceite, aprovado, aprovada, finalizado, finalizada, implementado'),
    rejected: words('rejeitado, rejeitada'),
    deprecated: words('descontinuado, descontinuada, deprecado, deprecada, obsoleto, obsoleta'),
    superseded: words('substituído, substituída'),
  },
  certainStatuses: words('aceito, aceita, rejeitado, rejeitada'),
  options: {
    names: words('opção, opções, alternativa, alternativas, variante, variantes, solução, soluções'),
    chosen: words('escolhida, escolhido, selecionada, selecionado'),
    for: words('bom, boa, pró, prós, a favor, vantagem, vantagens, positivo, positiva, pontos fortes'),
    against: words('ruim, mau, má, contra, contras, desvantagem, desvantagens, negativo, negativa, pontos fracos'),
    neutral: words('neutro, neutra'),
    weighing: words('comparação, análise, avaliação'),
    reasons: words('porque, pois, em vez de, ao invés de, em lugar de, já que, uma vez que'),
  },
  decision: {
    headings: words('decisão, decisões, recomendação, resolução'),
    phrases: words(`
      opção escolhida, alternativa escolhida, decidimos, foi decidido, decidiu-se, optamos por,
      escolhemos, vamos usar, vamos utilizar, usaremos, utilizaremos, adotamos, adotaremos, vamos adotar`),
  },
  links: {
    'superseded-by': words(`
      substituído por, substituída por, substituído pela, substituída pela, substituído pelo,
      substituída pelo`),
    supersedes: words('substitui, substitui a, substitui o'),
    'amended-by': words('alterado por, alterada por, complementado por, complementada por'),
    amends: words('altera, complementa, amplia'),
    'deprecated-by': words('descontinuado por, descontinuada por, obsoleto por'),
    'relates-to': words(`
      ver também, veja também, relacionado a, relacionada a, relacionado com, depende de, baseia-se em`),
  },
  months: [
    words('janeiro, jan'),
    words('fevereiro, fev'),
    words('março, mar'),
    words('abril, abr'),
    words('maio, mai'),
    words('junho, jun'),
    words('julho, jul'),
    words('agosto, ago'),
    words('setembro, set'),
    words('outubro, out'),
    words('novembro, nov'),
    words('dezembro, dez'),
  ],
};
