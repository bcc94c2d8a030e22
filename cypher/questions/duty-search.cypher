/*
group: sources
view: table
title:
  zh: 哪些事项提到某个词
  en: Which duties mention a word
about:
  zh: 在事项名称、上级部门职责、乡镇配合职责和工作方式中全文检索，一个字也行；空格隔开的几个词都要出现；最相关的在前。
  en: Full-text search in names, responsibilities and ways of working, for as little as one character; words apart must all occur; best first.
question:
  zh: "[{county}的|][“{list}”清单中]哪些事项提到“{q}”？"
  en: "Which duties[ of {county}][ on the {list} list] mention “{q}”?"
asked:
  zh:
    - "跟{q}有关的事项"
    - "哪些事项写到“{q}”"
    - "与“{q}”有关的事项"
    - "查找涉及“{q}”的事项"
    - "含有“{q}”的事项"
    - "有没有关于“{q}”的事项"
    - "{county}的事项里哪些提到“{q}”"
    - "跟“{q}”有关的事项有哪些"
    - "有“{q}”字样的事项"
    - "哪几条事项里有“{q}”这个词"
    - "在{county}清单上查一下“{q}”"
    - "清单里有没有提“{q}”"
    - "“{list}”清单上哪些事项跟“{q}”有关"
    - "哪些事项的名字里有“{q}”"
  en:
    - "Find duties about “{q}”"
    - "Which duties contain the word “{q}”?"
    - "Duties that mention “{q}”"
    - "Search duties for “{q}”"
    - "Is there anything concerning “{q}”?"
    - "Duties about “{q}”"
    - "Which duties have anything to do with “{q}”?"
    - "Where does “{q}” occur in the lists?"
    - "Which duties speak of “{q}”?"
    - "Any duty of {county} that mentions “{q}”?"
parameters:
  - {name: q, type: search, required: true, sample: 高龄津贴, zh: 检索词, en: Words}
  - {name: county, type: county, sample: 玛纳斯县, zh: 县（市、区）, en: County}
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
columns:
  - {name: score, type: number, zh: 相关度, en: Score}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 5}
*/
// The index has each word's characters next to each other; that they are the very word is seen in the text.
CALL db.index.fulltext.queryNodes('duty_words', $q) YIELD node AS duty, score
WITH duty, score, toLower(duty.name + '\n' + coalesce(duty.superiorResponsibility, '') + '\n'
     + coalesce(duty.townshipResponsibility, '') + '\n' + coalesce(duty.wayOfWorking, '')) AS text
WHERE all(word IN $q_words WHERE text CONTAINS word)
MATCH (duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WHERE ($county IS NULL OR county.code = $county) AND ($list IS NULL OR duty.list = $list)
RETURN round(score, 3) AS score, county.code AS county_code, county.name AS county, township.code AS township_code,
       township.name AS township, duty.id AS duty_id, duty.list AS list, duty.number AS number,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, duty.name AS duty,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       document.id AS document, source.line AS line
ORDER BY score DESC, duty_id
