/*
group: reclaimed
view: table
title:
  zh: 哪些事项不再开展
  en: Which duties have been discontinued
about:
  zh: 从乡镇收回后没有任何部门承接的事项；用来区分移交和取消。
  en: Duties taken from townships that no department received.
question:
  zh: "[{county}|各县]收回的事项中哪些不再开展？"
  en: "Which duties reclaimed in [{county}|any county] are no longer carried out by anybody?"
asked:
  zh:
    - "哪些事项收回后没有人做了"
    - "哪些事项取消了"
    - "收回后没有部门承接的事项"
    - "哪些工作停止、废止了"
    - "哪些事以后谁都不做了"
  en:
    - "Which duties were abolished?"
    - "Which duties does nobody do any more?"
    - "Reclaimed duties without any receiving department"
    - "What has been dropped, cancelled or scrapped?"
    - "Tasks that ended altogether"
parameters:
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
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
expected: {rows: 1, row: {township_code: "654203106"}}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty {discontinued: true})-[source:STATED_IN]->(document:Document)
WHERE $county IS NULL OR county.code = $county
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, duty.wayOfWorking AS way_of_working,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, number
