/*
group: reclaimed
view: table
title:
  zh: 哪些事项不再开展
  en: Which duties have been discontinued
about:
  zh: 收回后没有部门承接、不再开展的事项，和写明不再对乡镇进行（如考核）的事项，两种分开注明；“结果”选“部门继续做”则列出其余的。用来区分移交和取消。
  en: Duties that no department received and nobody does, and those no longer done to townships, such as examining them, told apart; choose “continued” for all others.
question:
  zh: "[{county}|各县]收回的事项中哪些[{ending}|不再开展或不再对乡镇进行]？"
  en: "Which duties reclaimed in [{county}|any county] are [{ending}|no longer carried out by anybody, or not to townships]?"
asked:
  zh:
    - "{ending}考核的事项"
    - "哪些事项收回后没有人做了"
    - "哪些事项取消了"
    - "收回后没有部门承接的事项"
    - "哪些工作停止、废止了"
    - "哪些事以后谁都不做了"
    - "清单上写明不再开展的事项"
    - "收回以后没人管了的"
    - "收回之后干脆不做了的事"
    - "哪些事收上去以后就没人做了"
    - "清单写着以后不再开展的事有哪些"
    - "收了以后谁都不接的事"
    - "{county}收回以后取消的事"
    - "以后{ending}的是哪些事项"
    - "哪些事{ending}进行了"
  en:
    - "Which duties were abolished?"
    - "Which duties does nobody do any more?"
    - "Reclaimed duties without any receiving department"
    - "Duties removed from townships that no bureau received"
    - "What has been dropped, cancelled or scrapped?"
    - "Tasks that ended altogether"
    - "Duties written as no longer carried out"
    - "Which duties were dropped altogether instead of going to a department?"
    - "Which duties were simply abolished rather than handed over?"
    - "Which duties does nobody carry out after they were reclaimed?"
    - "Which duties are marked as no longer carried out?"
    - "Which reclaimed duties ended for good?"
parameters:
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
  - {name: ending, type: ending, sample: ended-for-townships, zh: 结果, en: What became of it}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: way_of_working, type: string, zh: 工作方式, en: Way of working}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: ending, type: string, zh: 结果, en: What became of it}
expected: {rows: 6, row: {duty_id: 653024100-reclaimed-3, ending: ended-for-townships}}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
WHERE ($county IS NULL OR county.code = $county)
  AND duty.ending IN CASE WHEN $ending IS NULL THEN ['ended', 'ended-for-townships'] ELSE [$ending] END
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, duty.wayOfWorking AS way_of_working,
       document.id AS document, source.line AS line, duty.ending AS ending
ORDER BY county_code, township_code, number
