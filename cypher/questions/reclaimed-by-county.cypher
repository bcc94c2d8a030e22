/*
group: reclaimed
view: table
title:
  zh: 各县收回了哪些事项
  en: Which duties did each county reclaim
about:
  zh: 上级部门从乡镇收回的每一个事项，连同承接部门和工作方式；用来看清哪些责任已经不在乡镇。
  en: Every duty taken back from a township, with the receiving departments and their way of working.
question:
  zh: "[{county}|各县][{function}]收回了哪些[“{category}”类]事项？"
  en: "Which [“{category}” ]duties did [{function} of ][{county}|each county] reclaim?"
asked:
  zh:
    - "每个县都收走了哪些事项"
    - "{county}收回了什么"
    - "{county}收回了哪些权力"
    - "{county}把哪些事项收上去了"
    - "哪些事项不再由乡镇做"
    - "上级从乡镇收走了哪些事"
    - "{function}收回了哪些事项"
    - "{county}{function}从乡镇收回的事项"
    - "{county}收回的“{category}”类事项"
    - "乡镇不用再干的事有哪些"
    - "收回的事项由谁承接"
    - "{county}拿走了乡镇的哪些事"
    - "{county}{function}把哪些事收上去了"
    - "{county}究竟收回了些什么"
    - "{category}这方面，各县都收回了什么"
    - "{county}的乡镇哪些事交上去了"
    - "{county}的乡镇以后不用做什么了"
    - "{function}从乡镇手里拿走了什么"
  en:
    - "What have the townships of {county} handed back?"
    - "What did each county reclaim?"
    - "What have the counties taken back?"
    - "What did {county} take back?"
    - "Which duties have been taken away from townships?"
    - "What has {function} of {county} reclaimed?"
    - "Reclaimed “{category}” duties"
    - "What do townships no longer have to do?"
    - "List the reclaimed duties of {county}"
    - "What powers did {county} take away from its townships?"
    - "Which duties did {function} of {county} take back from townships?"
    - "What did {function} take back?"
    - "What no longer has to be done by townships of {county}?"
    - "What has {county} taken back in the field of “{category}”?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: category, type: category, sample: 城乡建设, zh: 事项类别, en: Category}
  - {name: function, type: function, sample: 民政局, zh: 部门职能, en: Function}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 承接部门, en: Receiving departments}
  - {name: way_of_working, type: string, zh: 工作方式, en: Way of working}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
expected: {rows: 191}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
WHERE ($county IS NULL OR county.code = $county)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
  AND ($function IS NULL OR EXISTS { (duty)-[:RECLAIMED_BY {namedIn: 'cell'}]->(:Department)-[:HAS_FUNCTION]->(:Function {name: $function}) })
OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
RETURN county.code AS county_code, county.name AS county, duty.id AS duty_id, duty.number AS number,
       duty.name AS duty, head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:RECLAIMED_BY {namedIn: 'cell'}]->(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       duty.wayOfWorking AS way_of_working, township.code AS township_code, township.name AS township,
       document.id AS document, source.line AS line, common.id AS common_duty_id
ORDER BY county_code, township_code, number, line
