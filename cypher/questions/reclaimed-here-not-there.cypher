/*
group: reclaimed
view: table
title:
  zh: 一个县收回了、另一个县没有收回的事项
  en: What one county has reclaimed and another has not
about:
  zh: 两个县对照：前一个县从乡镇收回、后一个县没有收回的事项，以及后一个县的乡镇清单上同样的、仍在承担的和相关的事项，附文件和行。
  en: "Duties that the first county has taken back from its townships and the second has not, and what the second county’s lists have of them: the same matter, what is still borne, and related duties, each with its line."
question:
  zh: "{county}收回了、{other}没有收回的有哪些事项[（{category}类）]？"
  en: "What has {county} reclaimed that {other} has not[ (category {category})]?"
asked:
  zh:
    - "{county}收回了而{other}没有收回的事项"
    - "{county}比{other}多收回了什么"
    - "{county}收回、{other}没收回的有哪些"
    - "哪些事项{county}收走了，{other}还没有"
    - "比起{other}，{county}多收了哪些"
    - "{other}还没收、{county}先收了的事"
    - "{other}没收、{county}收了的有哪些"
    - "{county}收走了、{other}还留给乡镇的事"
  en:
    - "Which duties did {county} reclaim that {other} did not?"
    - "Reclaimed in {county} but not in {other}"
    - "What has {county} taken back that {other} has not?"
    - "Which reclaimed duties differ between {county} and {other}?"
    - "What has been reclaimed in {county} without having been reclaimed in {other}?"
    - "Which duties did {other} not reclaim although {county} did?"
    - "Taken back by {county} but not by {other}"
parameters:
  - {name: county, type: county, required: true, sample: 玛纳斯县, zh: 收回的县（市、区）, en: County that reclaimed, beside: reclaim}
  - {name: other, type: county, required: true, sample: 奇台县, zh: 没有收回的县（市、区）, en: County that did not, beside: neg}
  - {name: category, type: category, sample: 社会保障, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 承接部门, en: Received by}
  - {name: other_lists, type: list, zh: 另一个县列在, en: On lists in the other county}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: other_relationships, type: list, zh: 与它的关系, en: How it relates}
  - {name: other_duty_ids, type: list, zh: 另一个县的事项编号, en: Duty ids in the other county}
  - {name: other_duties, type: list, zh: 另一个县的事项, en: Duties in the other county}
  - {name: other_lines, type: list, zh: 另一个县的文件:行, en: Document:line in the other county}
expected: {rows: 13, row: {duty: 对从事无照经营的处罚, other_lists: "[assisted]", other_relationships: "[STILL_BORNE_IN]", other_lines: "[qitai-xidi-2025-07.txt:317]"}}
*/
MATCH (other:County {code: $other})
OPTIONAL MATCH (other)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(too:CommonDuty)
WITH other, collect(DISTINCT too) AS reclaimed_there
MATCH (county:County {code: $county})<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
MATCH (duty)-[:WORDED_AS]->(wording:Wording)
WHERE ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) }) AND NOT common IN reclaimed_there
WITH other, county, common, wording, collect({township: township, duty: duty}) AS said
CALL (common, wording, other) {
  CALL (common, wording) {
    MATCH (common)<-[:INSTANCE_OF]-(there:Duty) RETURN there, 1 AS rank, 'INSTANCE_OF' AS how
    UNION MATCH (wording)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(:Wording)<-[:WORDED_AS]-(there:Duty) RETURN there, 2 AS rank, 'STILL_BORNE_IN' AS how
    UNION MATCH (common)-[:RELATED]-(:CommonDuty)<-[:INSTANCE_OF]-(there:Duty) RETURN there, 3 AS rank, 'RELATED' AS how
  }
  MATCH (there)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(bearer:Township)-[:IN]->(other)
  WITH there, bearer, rank, how ORDER BY rank
  WITH there, bearer, head(collect(rank)) AS rank, head(collect(how)) AS how
  ORDER BY rank, bearer.code, there.list, there.number
  RETURN collect(there) AS elsewhere, collect(how) AS hows
}
UNWIND said AS one
WITH county, one.township AS township, one.duty AS duty, common, elsewhere, hows
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:RECLAIMED_BY {namedIn: 'cell'}]->(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       [there IN elsewhere | there.list] AS other_lists,
       common.id AS common_duty_id, common.label AS common_duty, document.id AS document, source.line AS line,
       hows AS other_relationships, [there IN elsewhere | there.id] AS other_duty_ids,
       [there IN elsewhere | there.name] AS other_duties,
       [there IN elsewhere | there.document + ':' + there.line] AS other_lines
ORDER BY township_code, number
