/*
group: reclaimed
view: table
title:
  zh: 只差一个县没有收回的事项
  en: Reclaimed everywhere except in one county
about:
  zh: 有清单的县里只有一个没有收回的共同事项，和那个县把它列在哪里；用来看谁与众不同。
  en: Common duties that all counties with lists but one have reclaimed, and on which list that one has it.
question:
  zh: "除了[{county}|一个县]，别的县都收回了哪些事项？"
  en: "Which duties did all counties except [{county}|one] reclaim?"
asked:
  zh:
    - "只差一个县没收回的事项"
    - "除了{county}，别的县都收回了哪些"
    - "就差{county}没收回的事项"
    - "除了一个县，别处都收回了的事项"
    - "就{county}一家没收回的"
    - "只有{county}没有收回的事项"
    - "别的县都收了、{county}没收的"
    - "别的县都收了，就{county}一个县没收"
    - "其他县都收回、只有一个县没收回的事"
    - "唯独{county}没有收回的是哪些"
    - "就差一个县没收的事项"
  en:
    - "Reclaimed in all counties except one"
    - "What did everybody except {county} reclaim?"
    - "Except in {county}, which duties are reclaimed everywhere?"
    - "Reclaimed by every county but {county}"
    - "What is still with the townships in {county} only, all other counties having reclaimed it?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 没有收回的县（市、区）, en: County that did not, beside: neg}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: counties, type: integer, zh: 收回的县数, en: Counties that reclaimed}
  - {name: county_code, type: string, zh: 没有收回的县代码, en: Code of the county that did not}
  - {name: county, type: string, zh: 没有收回的县, en: County that did not}
  - {name: other_lists, type: list, zh: 该县的清单, en: Its lists there}
  - {name: other_duty_ids, type: list, zh: 该县的事项编号, en: Ids of its duties there}
  - {name: other_duties, type: list, zh: 该县的事项, en: Its duties there}
  - {name: other_lines, type: list, zh: 该县的出处, en: Lines there}
  - {name: duty_ids, type: list, zh: 收回事项编号, en: Ids of reclaimed duties}
  - {name: lines, type: list, zh: 收回的出处, en: Lines that reclaim}
expected: {rows: 15}
*/
MATCH (listing:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)
WITH collect(DISTINCT listing) AS listings
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WITH listings, common, duty, county ORDER BY county.code, duty.number
WITH listings, common, collect(DISTINCT county) AS counties, collect(duty) AS duties
WHERE size(counties) = size(listings) - 1
WITH common, counties, duties, head([c IN listings WHERE NOT c IN counties]) AS county
WHERE $county IS NULL OR county.code = $county
WITH common, counties, duties, county,
     COLLECT { MATCH (common)<-[:INSTANCE_OF]-(there:Duty)<-[:PERFORMS|ASSISTS]-(:Township)-[:IN]->(county)
               RETURN there ORDER BY there.id } AS elsewhere
RETURN common.id AS common_duty_id, common.label AS common_duty, size(counties) AS counties, county.code AS county_code,
       county.name AS county, [d IN elsewhere | d.list] AS other_lists, [d IN elsewhere | d.id] AS other_duty_ids,
       [d IN elsewhere | d.name] AS other_duties, [d IN elsewhere | d.document + ':' + d.line] AS other_lines,
       [d IN duties | d.id] AS duty_ids, [d IN duties | d.document + ':' + d.line] AS lines
ORDER BY county_code, common_duty, common_duty_id
