/*
group: performed
view: table
title:
  zh: 某类行为的事项
  en: Duties of one kind of act
about:
  zh: 某一行为类型（如行政处罚）的事项，附判断所依据的词语；用来清点还留在乡镇的执法事项。
  en: The duties of one kind of act with the words that say so, for instance the punishments still left to townships.
question:
  zh: "[{county}|各县][“{list}”清单上]有哪些{act}事项？"
  en: "Which duties of kind {act} are on [the {list} list|the lists] of [{county}|each county]?"
asked:
  zh:
    - "乡镇还有哪些{act}"
    - "{county}的{act}有哪些"
    - "哪些事项属于{act}"
    - "“{list}”清单上的{act}事项"
    - "留在乡镇的{act}"
    - "哪些事项是{act}"
    - "乡镇自己手里还有哪些{act}"
    - "哪些{act}还归乡镇自己管"
    - "乡镇还能做哪些{act}"
    - "{county}乡镇还保留哪些{act}"
    - "哪些{act}被收走了"
    - "要乡镇配合的{act}有哪些"
  en:
    - "Which {act} are left to townships?"
    - "List the duties that are {act}"
    - "{act} on the {list} list"
    - "Duties that count as {act}"
    - "What {act} can townships still do?"
    - "Which {act} may townships still carry out themselves?"
    - "Which {act} remain with the townships of {county}?"
    - "Which {act} were taken back?"
parameters:
  - {name: act, type: act, required: true, sample: 行政处罚, zh: 行为类型, en: Kind of act}
  - {name: list, type: list, sample: basic, zh: 清单, en: List}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: evidence, type: string, zh: 依据的词语, en: Evidence}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 90}
*/
MATCH (:Act {name: $act})<-[is:IS_ACT]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
WHERE ($list IS NULL OR duty.list = $list) AND ($county IS NULL OR county.code = $county)
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.list AS list, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, is.evidence AS evidence, is.reason AS reason,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, list, number
