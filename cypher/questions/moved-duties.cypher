/*
group: comparison
view: table
title:
  zh: 哪些事项在不同乡镇列在不同清单上
  en: Duties performed here, assisted there, reclaimed elsewhere
about:
  zh: 同一共同事项在有的乡镇自己履行、有的配合、有的已收回；用来看责任在各地的不同归属。
  en: Common duties that some townships perform, others assist with and others have been relieved of.
question:
  zh: "哪些事项[涉及{county}，且]在不同乡镇列在不同清单上？"
  en: "Which duties[ listed in {county}] are on different lists in different townships?"
asked:
  zh:
    - "哪些事项有的乡镇自己做、有的配合、有的收回"
    - "同一件事在各地的清单归属不一样"
    - "在这里是基本履职、在那里是配合履职的事项"
    - "这里收回、那里还是乡镇自己做的事项"
    - "责任归属各地不同的事项"
    - "同一件事，有的地方自己干、有的地方只配合、有的地方收回了"
    - "一件事在不同乡镇的性质不一样，有的自己做、有的配合"
    - "同样的事在各乡镇不在同一张清单上"
    - "哪些事{county}的乡镇要做，别处收回了"
  en:
    - "Duties performed here and reclaimed there"
    - "Which matters stand on different lists depending on the township?"
    - "Same duty, basic in one township and assisted in another"
    - "Who bears it varies from township to township"
    - "Which duties are on one list here and on another list there?"
    - "Which tasks do some townships perform while others only assist or have handed back?"
    - "Matters that differ in the list they are on"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: performed_by, type: list, zh: 自己履行的乡镇, en: Performed by}
  - {name: assisted_by, type: list, zh: 配合履行的乡镇, en: Assisted by}
  - {name: reclaimed_from, type: list, zh: 已收回的乡镇, en: Reclaimed from}
  - {name: township_codes, type: list, zh: 乡镇代码, en: Township codes}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
  - {name: lines, type: list, zh: 文件:行, en: Document:line}
expected: {least: 2}
*/
// From a county's own common duties where one is asked for; who lists them is put in order only where their lists differ.
CALL () {
  MATCH (:County {code: $county})<-[:IN]-(:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  RETURN DISTINCT common
  UNION ALL
  MATCH (common:CommonDuty) WHERE $county IS NULL RETURN common
}
WITH common WHERE common.townships > 1
WITH common, COUNT { MATCH (common)<-[:INSTANCE_OF]-(duty:Duty) RETURN DISTINCT duty.list } AS lists
WHERE lists > 1
CALL (common) {
  MATCH (common)<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
  WITH duty, township ORDER BY township.code, duty.list, duty.number
  RETURN collect(DISTINCT township.code) AS township_codes, collect(duty.id) AS duty_ids,
         collect(duty.document + ':' + duty.line) AS lines,
         collect(CASE duty.list WHEN 'basic' THEN township.name END) AS performed_by,
         collect(CASE duty.list WHEN 'assisted' THEN township.name END) AS assisted_by,
         collect(CASE duty.list WHEN 'reclaimed' THEN township.name END) AS reclaimed_from
}
RETURN common.id AS common_duty_id, common.label AS common_duty, performed_by, assisted_by, reclaimed_from,
       township_codes, duty_ids, lines
ORDER BY lists DESC, size(township_codes) DESC, common_duty_id
