/**
 * What templates leave for the author to fill in, in the languages that they come in. All words are in lower case;
 * parts between bars are alternatives.
 */

/** Words that stand alone where something is still to be written. */
export const UNWRITTEN: readonly string[] = [
  // English
  'todo|to do|tbd|tbc|tba|fixme|fill me in|lorem ipsum[^.]{0,200}',
  'to be (?:defined|decided|determined|written|completed|done|added|confirmed|agreed|filled in|provided|discussed)',
  // German
  'noch zu klären|noch offen|zu ergänzen|wird noch ergänzt|noch zu ergänzen|folgt noch|noch festzulegen',
  // French
  'à définir|à compléter|à préciser|à faire|à rédiger|à déterminer',
  // Spanish, Portuguese, Italian
  'por definir|por completar|pendiente de definir|por determinar',
  'a definir|a completar|a preencher|por preencher',
  'da definire|da completare|da compilare',
  // Dutch, Polish, Norwegian, Turkish
  'nog te bepalen|nog in te vullen|in te vullen|volgt nog',
  'do uzupełnienia|do ustalenia|do zrobienia',
  'ikke avklart|kommer senere|må fylles ut',
  'belirlenecek|doldurulacak|eklenecek',
  // Russian, Chinese, Japanese, Korean, Welsh, Persian
  'уточняется|будет заполнено|нужно заполнить|заполнить',
  '待定|待补充|待填写|待完善',
  '未定|未記入|要記入|後で記入',
  '미정|작성 예정|추후 작성',
  "i'w gadarnhau|i'w gwblhau",
  'تکمیل شود|نامشخص',
];

/** How the prompts begin that stand in brackets or braces: `[option 1]`, `{short title}`. */
export const BRACKETED: readonly string[] = [
  // English
  'options? (?:\\d|[a-z]\\b|n\\b)|(?:positive|negative|neutral) (?:consequence|effect|impact)s?\\b|consequences?\\b|you (?:may|might|can)\\b|driver \\d|argument [a-z]\\b|short title|title\\b|describe\\b|description\\b|justification\\b|list (?:every|of|the|your)',
  'link (?:type|to)|links? to|e\\.g\\.|example\\b|decision (?:driver|maker|outcome|title)|name of|names? of|your\\b|insert\\b|fill\\b|add\\b|explain\\b|state\\b|describe\\b',
  'problem\\b|solution\\b|date\\b|dd[-./]mm|mm[-./]dd|yyyy|status\\b|author\\b|number\\b|criterion \\d|consequence \\d|risk \\d|project name|brief\\b|what\\b|why\\b|who\\b|how\\b|when\\b|pointer to',
  // German
  '(?:positive|negative|neutrale) (?:konsequenz|folge|auswirkung)|titel\\b|kurztitel|beschreib|begründung|datum\\b|treiber \\d|beispiel|z\\. ?b\\.|name des|namen der|liste|verweis auf|was\\b|warum\\b|wer\\b|wie\\b',
  // French
  'conséquences? (?:positive|négative|neutre)|titre\\b|titre court|décri|justification|facteur \\d|exemple|par exemple|p\\. ?ex\\.|nom d|liste|lien vers|pourquoi|comment\\b|quel',
  // Spanish
  'consecuencias? (?:positiva|negativa|neutra)|título|descri|justificación|opción (?:\\d|[a-z]\\b)|impulsor \\d|ejemplo|por ejemplo|p\\. ?ej\\.|nombre d|lista|enlace a|argumento [a-z]\\b|fecha\\b|qué|por qué|quién',
  // Portuguese
  'consequências? (?:positiva|negativa|neutra)|justificativa|opção (?:\\d|[a-z]\\b)|exemplo|por exemplo|p\\. ?ex\\.|nome d|data\\b|o que|por que|quem\\b',
  // Italian
  'conseguenz[ae] (?:positiv|negativ|neutr)|titolo|giustificazione|opzione (?:\\d|[a-z]\\b)|esempio|per esempio|collegamento a|argomento [a-z]\\b|perché|chi\\b|che cosa',
  // Dutch, Polish, Norwegian, Turkish
  '(?:positie(?:f|ve)|negatie(?:f|ve)|neutrale?) gevolg|korte titel|beschrijf|beschrijving|optie (?:\\d|[a-z]\\b)|voorbeeld|bijvoorbeeld|lijst|naam van|waarom',
  '(?:pozytywn|negatywn|neutraln)[ae] (?:konsekwencj|skut)|tytuł|opis\\b|opisz|uzasadnienie|opcja (?:\\d|[a-z]\\b)|przykład|na przykład|np\\.|lista|nazwa|dlaczego',
  '(?:positiv|negativ|nøytral)e? konsekvens|kort tittel|tittel|beskriv|begrunnelse|alternativ (?:\\d|[a-z]\\b)|eksempel|for eksempel|f\\.eks\\.|navn på|hvorfor',
  '(?:olumlu|olumsuz|nötr) (?:sonuç|etki)|başlık|açıkla|açıklama|gerekçe|seçenek (?:\\d|[a-z]\\b)|örnek|örneğin|liste|neden\\b',
  // Russian, Chinese, Japanese, Korean, Welsh, Persian
  '(?:положительн|отрицательн|позитивн|негативн|нейтральн)\\p{L}{2} последстви|название|заголовок|описание|опишите|обоснование|вариант \\d|пример|например|список|имя|почему',
  '(?:积极|消极|正面|负面|中性)的?(?:后果|影响|结果)|标题|简短标题|描述|说明|理由|选项|方案\\s?\\d|示例|例如|列出|链接|日期|姓名|为什么',
  '(?:肯定的|否定的|中立的?|良い|悪い)な?(?:結果|影響)|タイトル|説明|記述|理由|選択肢|オプション\\s?\\d|例[:：]|例えば|一覧|リンク|日付|名前|なぜ',
  '(?:긍정적|부정적|중립적)인? (?:결과|영향)|제목|설명|이유|옵션|선택지|예:|예를 들어|목록|링크|날짜|이름',
  'canlyniad(?:au)? (?:cadarnhaol|negyddol|niwtral)|teitl|disgrif|cyfiawnhad|opsiwn (?:\\d|[a-z]\\b)|enghraifft|er enghraifft|rhestr|enw\\b|pam\\b',
  'پیامد(?:های)? (?:مثبت|منفی|خنثی)|عنوان|توضیح|شرح|دلیل|گزینه|مثال|فهرست|تاریخ|نام',
];

/** How the sentences begin with which templates ask for a part. */
export const PROMPTS: readonly string[] = [
  // English: the templates of Nygard, of adr-tools, and those made after them
  "what is the (?:issue|problem) that (?:we're|we are|is motivating)|the issue motivating this decision",
  "what is the change that (?:we're|we are)|the change that we're proposing or have agreed",
  'what becomes easier or (?:more )?(?:difficult|harder) to do|what becomes easier or harder',
  'what is the status,? such as|this section describes the|describe here\\b|describe the (?:context|forces|problem|change|decision|issue|background|resulting context)\\b',
  'list (?:here )?(?:the|all|any) (?:options|alternatives|consequences|decision drivers) (?:that|you|we|considered)',
  'explain (?:here )?(?:why|how) (?:you|this|the) (?:option|decision|team)',
  'why (?:are we|do we need to) (?:making|make) this (?:decision|change)\\?',
  "here's where you|in this section,? (?:you|describe|explain)|replace this (?:text|section|line|with)|delete this (?:text|section|line)",
  'your (?:text|description|content) here|add your\\b|put your\\b',
  // German
  'was ist (?:das problem|die änderung), (?:das|die) (?:uns|wir)|was wird (?:dadurch )?einfacher oder schwieriger|beschreib(?:e|en sie) (?:hier )?(?:den kontext|das problem|die entscheidung)',
  // French
  "quel est le (?:problème|changement) (?:qui|que) (?:nous|motive)|qu'est-ce qui devient plus (?:facile|simple)|décri(?:re|vez) (?:ici )?(?:le contexte|le problème|la décision)",
  // Spanish
  '¿?cuál es el (?:problema|cambio) que|¿?qué (?:se vuelve|será|es) más fácil o|describ(?:a|e|ir) (?:aquí )?(?:el contexto|el problema|la decisión)',
  // Portuguese
  'qual é o (?:problema|mudança) que|qual é a mudança que|o que (?:fica|se torna) mais fácil ou|descrev(?:a|er) (?:aqui )?(?:o contexto|o problema|a decisão)',
  // Italian
  'qual è il (?:problema|cambiamento) che|cosa diventa più facile o|descriv(?:i|ere) (?:qui )?(?:il contesto|il problema|la decisione)',
  // Dutch, Polish, Norwegian, Turkish
  'wat is (?:het probleem|de verandering) (?:dat|die) (?:we|ons|wij)|wat wordt (?:makkelijker|gemakkelijker) of|beschrijf (?:hier )?(?:de context|het probleem|de beslissing)',
  'jaki (?:jest )?(?:problem|zmianę) (?:nas|który|proponujemy)|co (?:stanie się|staje się) łatwiejsze lub|opisz (?:tutaj )?(?:kontekst|problem|decyzję)',
  'hva er (?:problemet|endringen) (?:som|vi)|hva blir (?:enklere|lettere) eller|beskriv (?:her )?(?:konteksten|problemet|beslutningen)',
  'bu kararı (?:gerektiren|motive eden) sorun|ne kolaylaşır veya|(?:bağlamı|sorunu|kararı) (?:burada )?açıklayın',
  // Russian, Chinese, Japanese, Korean
  'какую проблему мы|какое изменение мы (?:предлагаем|вносим)|что станет (?:проще|легче) или|опишите (?:здесь )?(?:контекст|проблему|решение)',
  '列表[:：]|我们(?:看到|遇到)的.{0,8}问题是什么|(?:描述|说明)(?:背景|问题|决策|上下文)|什么会变得更容易',
  'この決定の動機となる|(?:背景|文脈|問題|決定)を(?:ここに)?(?:記述|説明)(?:する|して)|何が(?:より)?(?:簡単|容易)になる',
  '이 결정(?:의|을) (?:동기|유발)|(?:배경|문제|결정)을 (?:여기에 )?(?:설명|기술)(?:하세요|합니다)|무엇이 (?:더 )?쉬워',
];

/** Words of comments with which a template explains itself. */
export const COMMENTED: readonly string[] = [
  'optional|feel free|you (?:may|might|can|could|should|want)|remove (?:this|if|when)|fill (?:in|out)|describe|explain|e\\.g\\.|for example|template|placeholder|replace (?:this|with)|list (?:the|all|every|of)|what (?:is|are)|why (?:is|are|do)|numbers? of',
  'z\\. ?b\\.|beschreib|entfern|ausfüllen|vorlage|was ist|warum',
  'facultatif|décri|supprim|modèle|par exemple|p\\. ?ex\\.|pourquoi',
  'opcional|descri|elimin|plantilla|por ejemplo|modelo|por exemplo|remov',
  'opzionale|descriv|rimuov|modello|optioneel|beschrijf|verwijder|sjabloon|opcjonaln|opisz|usuń|szablon|valgfri|fjern|mal for|isteğe bağlı|açıkla|şablon',
  'необязательн|опишите|удалите|шаблон|可选|描述|删除|模板|任意|省略可|記述|削除|テンプレート|선택 ?사항|설명|삭제|템플릿|dewisol|disgrif|templed|اختیاری|توضیح|قالب',
];
