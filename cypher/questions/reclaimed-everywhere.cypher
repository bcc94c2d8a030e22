/*
group: reclaimed
view: table
title:
  zh: 哪些事项各县都已收回
  en: What every county has reclaimed
about:
  zh: 在全部（或至少若干个）县都从乡镇收回的共同事项；用来看收回的共识。
  en: Common duties reclaimed in all counties, or in at least so many.
question:
  zh: "哪些事项在[至少{least}个县|所有县]都已收回？"
  en: "Which duties have been reclaimed in [at least {least} counties|all counties]?"
asked:
  zh:
    - "每个县都收走了哪些事项"
    - "处处都收回的事项"
    - "各县都收回的事项"
    - "每个县都收回了什么"
    - "哪些事项全部收回了"
    - "至少{least}个县收回的事项"
    - "哪些事项是各县一致收回的"
    - "每个县都已经不让乡镇做的"
    - "各个县全都收回了的事项"
    - "所有县无一例外都收了的"
    - "没有哪个县不收的事项"
    - "各县都不让乡镇做了的事"
  en:
    - "Which duties did every county reclaim?"
    - "What has been taken back everywhere?"
    - "Reclaimed in all counties"
    - "Duties that at least {least} counties took back"
    - "Common ground of what counties reclaimed"
    - "Taken back by all counties"
    - "Which duties have the counties all taken away from townships?"
    - "What did the counties all reclaim, without exception?"
    - "Duties reclaimed in every single county"
parameters:
  - {name: least, type: integer, sample: "3", zh: 至少几个县, en: At least so many counties}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: counties, type: integer, zh: 县数, en: Counties}
  - {name: county_names, type: list, zh: 县（市、区）名称, en: County names}
  - {name: functions, type: list, zh: 部门职能, en: Functions}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
  - {name: lines, type: list, zh: 文件:行, en: Document:line}
expected: {least: 3}
*/
MATCH (listing:County)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)
WITH count(DISTINCT listing) AS everywhere
MATCH (common:CommonDuty)<-[:INSTANCE_OF]-(duty:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WITH everywhere, common, duty, county ORDER BY county.code, duty.number
WITH everywhere, common, count(DISTINCT county) AS counties, collect(DISTINCT county.name) AS county_names,
     collect(duty.id) AS duty_ids, collect(duty.document + ':' + duty.line) AS lines
WHERE counties >= coalesce($least, everywhere)
RETURN common.id AS common_duty_id, common.label AS common_duty, counties, county_names,
       COLLECT { MATCH (common)<-[:INSTANCE_OF]-(:Duty)-[:RECLAIMED_BY {namedIn: 'cell'}]->(:Department)-[:HAS_FUNCTION]->(f:Function)
                 RETURN DISTINCT f.name ORDER BY f.name } AS functions, duty_ids, lines
ORDER BY counties DESC, common_duty, common_duty_id
