/*
group: reclaimed
view: table
title:
  zh: 同一事项由不同部门收回
  en: One matter reclaimed by different functions
about:
  zh: 各县都已收回、但承接的职能不同的共同事项；用来看同一权力在各县落到哪里。
  en: Common duties that several counties reclaimed, each into different functions.
question:
  zh: "哪些事项[在{county}和其他县]由不同职能的部门收回？"
  en: "Which duties did [{county} and other counties|the counties] reclaim into different functions?"
asked:
  zh:
    - "各县把同一事项收到不同部门"
    - "同一事项收回后承接部门不一样"
    - "哪些收回事项的承接部门各县不同"
    - "同样的权力各县收到了哪个部门"
    - "同样收回的事，这个县交给这个局、那个县交给那个局"
    - "收回的事项，各县接手的部门不一样的有哪些"
    - "同一件事收回以后各县归不同的局管"
  en:
    - "Same duty reclaimed by different departments in different counties"
    - "Reclaimed matters where the receiving department differs"
    - "Counties that gave one reclaimed matter to different offices"
    - "Which reclaimed duties went to one department in one county and to another elsewhere?"
    - "Duties that counties took back into different bureaus"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: functions, type: list, zh: 部门职能, en: Functions}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 6}
*/
// From what a county itself reclaimed where one is asked for; who received it is put into words only where counties differ.
CALL () {
  MATCH (:County {code: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  RETURN DISTINCT common
  UNION ALL
  MATCH (common:CommonDuty) WHERE $county IS NULL RETURN common
}
WITH common WHERE common.townships > 1
CALL (common) {
  MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
  WITH duty, township, county,
       COLLECT { MATCH (duty)-[:RECLAIMED_BY {namedIn: 'cell'}]->(:Department)-[:HAS_FUNCTION]->(f:Function) RETURN DISTINCT f.name ORDER BY f.name } AS functions
  RETURN count(DISTINCT functions) AS ways, count(DISTINCT county) AS counties,
         collect({duty: duty, township: township, county: county, functions: functions}) AS members
}
WITH common, ways, counties, members WHERE ways > 1 AND counties > 1
UNWIND members AS member
WITH common, member, member.duty AS duty
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN common.id AS common_duty_id, common.label AS common_duty, member.county.code AS county_code,
       member.county.name AS county, member.township.code AS township_code, member.township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty, member.functions AS functions,
       COLLECT { MATCH (duty)-[by:RECLAIMED_BY {namedIn: 'cell'}]->(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       document.id AS document, source.line AS line
ORDER BY common_duty_id, county_code, township_code, number
