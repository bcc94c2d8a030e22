/*
group: departments
view: matrix
title:
  zh: 各部门收回的是哪类行为
  en: What kinds of act each function took back
about:
  zh: 各职能收回事项的行为类型；用来看执法权、审批权、证明等分别收到哪些部门。
  en: The kinds of act among the duties each function reclaimed.
question:
  zh: "[{county}|各县]各部门收回的事项属于哪些行为类型？"
  en: "What kinds of act did the functions of [{county}|each county] reclaim?"
asked:
  zh:
    - "收回的行政处罚、许可、证明分别到了哪些部门"
    - "各部门收回的是处罚、审批还是检查"
    - "执法权收到了哪些部门"
    - "按部门和行为种类看收回的事项"
    - "哪个部门收回的审批最多"
    - "各局收上去的权力是罚款权还是审批权"
    - "处罚权都收到哪几个局手里了"
    - "各部门拿走的以哪类行为为主"
    - "收上去的许可权、检查权到了哪些部门"
  en:
    - "Which departments took back punishments, licences or certificates?"
    - "What sort of power did each bureau reclaim?"
    - "Reclaimed acts by department"
    - "Where did enforcement powers go?"
    - "Which powers did the departments take back, fines or permits?"
    - "What kinds of act did each bureau take back?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: act, type: string, zh: 行为类型, en: Kind of act}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
expected: {least: 40}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(:Department)<-[:RECLAIMED_BY {namedIn: 'cell'}]-(duty:Duty)-[:IS_ACT]->(act:Act)
MATCH (duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
WITH DISTINCT function, act, duty ORDER BY duty.id
RETURN function.name AS function, act.name AS act, count(duty) AS duties, collect(duty.id) AS duty_ids
ORDER BY duties DESC, function, act
