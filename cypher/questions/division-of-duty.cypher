/*
group: departments
view: table
title:
  zh: 一个事项各部门分别做什么
  en: What each department does for one duty
about:
  zh: 同一共同事项在各县由哪些部门做什么、乡镇还做什么，逐条列出；用来比较各县的分工。
  en: For one common duty, county by county, each department’s items and what is left to the township.
question:
  zh: "“{common_duty}”在[{county}|各县]由各部门分别做什么，乡镇还做什么？"
  en: "Who does what for “{common_duty}” in [{county}|each county], and what is left to the township?"
asked:
  zh:
    - "“{common_duty}”由谁负责、怎么分工"
    - "谁来管“{common_duty}”"
    - "“{common_duty}”各部门的职责分工"
    - "“{common_duty}”这件事上级做什么、乡镇做什么"
    - "{county}“{common_duty}”归哪个部门管"
    - "“{common_duty}”是哪个部门的事"
    - "“{common_duty}”归谁管，几个部门怎么分工"
    - "“{common_duty}”这件事，各部门各管哪一段，乡镇又干什么"
    - "“{common_duty}”这事，各部门的责任怎么划，乡镇剩什么"
    - "“{common_duty}”各单位分别干什么，乡镇干什么"
    - "“{common_duty}”上头谁管、乡镇管什么"
    - "办“{common_duty}”这件事，各个部门各出什么力"
    - "{county}“{common_duty}”几个部门怎么分工"
    - "“{common_duty}”，哪个部门负责哪一块"
  en:
    - "Who is responsible for “{common_duty}”?"
    - "Who does what for “{common_duty}” and what is left to the township?"
    - "How is the work of “{common_duty}” divided among departments?"
    - "Which departments handle “{common_duty}”?"
    - "What does each department do about “{common_duty}” in each county?"
    - "Who does what about “{common_duty}” in {county}, and what remains for the township?"
    - "Which department does which part of “{common_duty}”?"
    - "What is the division of labour for “{common_duty}”?"
parameters:
  - {name: common_duty, type: common-duty, required: true, sample: 652325105-assisted-20, zh: 共同事项, en: Common duty}
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
  - {name: party_id, type: string, zh: 主体编号, en: Party id}
  - {name: party, type: string, zh: 主体, en: Party}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: role, type: string, zh: 角色, en: Role}
  - {name: named_in, type: string, zh: 写在哪里, en: Named in}
  - {name: items, type: list, zh: 职责条目, en: Items}
  - {name: reasons, type: list, zh: 归属理由, en: Reasons}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: said_role, type: string, zh: 文中所写的作用, en: Role in the text}
  - {name: role_evidence, type: string, zh: 作用的原文, en: Words that say the role}
expected: {least: 2}
*/
MATCH (:CommonDuty {id: $common_duty})<-[:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WHERE $county IS NULL OR county.code = $county
CALL (duty) {
  MATCH (duty)-[by:LEADS|RECLAIMED_BY]-(department:Department)-[:HAS_FUNCTION]->(function:Function)
  RETURN department.id AS party_id, department.name AS party, function.name AS function, type(by) AS role,
         by.namedIn AS named_in, by.items AS items, by.itemReasons AS reasons, by.position AS position, by.role AS said_role, by.roleEvidence AS role_evidence
  UNION ALL
  MATCH (duty)<-[by:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
  RETURN township.code AS party_id, township.name AS party, null AS function, type(by) AS role,
         null AS named_in, coalesce(by.items, []) AS items, [] AS reasons, 1000 AS position, null AS said_role, null AS role_evidence
}
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.list AS list, duty.number AS number, duty.name AS duty, party_id, party, function, role,
       named_in, items, reasons, document.id AS document, source.line AS line, said_role, role_evidence
ORDER BY county_code, township_code, list, number, position, party_id
