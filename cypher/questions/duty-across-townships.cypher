/*
group: comparison
view: table
title:
  zh: 一个事项在各乡镇的哪个清单上
  en: One matter across townships
about:
  zh: 同一共同事项在每个乡镇列在哪个清单、怎样措辞、由谁负责，并列比较。
  en: "One common duty, township by township: on which list, in which words, with which departments."
question:
  zh: "“{common_duty}”在各乡镇列在哪个清单上[（只看“{list}”）]，怎样措辞？"
  en: "On which list and in which words does each township have “{common_duty}”[ ({list} only)]?"
asked:
  zh:
    - "“{common_duty}”在各乡镇是自己做、配合还是收回"
    - "各乡镇怎么写“{common_duty}”"
    - "“{common_duty}”在哪些乡镇的清单上"
    - "“{common_duty}”列在基本履职、配合履职还是收回"
    - "哪些乡镇有“{common_duty}”"
    - "“{common_duty}”的事各个乡镇都是怎么列的"
    - "“{common_duty}”在有的乡镇是自己的事、在有的乡镇是配合的事吗"
    - "“{common_duty}”各乡镇分别列在哪里"
    - "“{common_duty}”是乡镇自己的事还是配合的事"
    - "“{common_duty}”哪些乡镇自己干、哪些只配合"
    - "各乡镇对“{common_duty}”是怎么规定的"
    - "哪些乡镇要做“{common_duty}”"
  en:
    - "On which list does each township have “{common_duty}”?"
    - "Which townships list “{common_duty}”?"
    - "“{common_duty}” in every township"
    - "Is “{common_duty}” performed, assisted or reclaimed?"
    - "How do townships treat “{common_duty}”?"
    - "Where does each township list “{common_duty}”?"
    - "Which townships have to do “{common_duty}”?"
    - "Under which list does “{common_duty}” fall in each township?"
    - "Is “{common_duty}” still with the townships?"
parameters:
  - {name: common_duty, type: common-duty, required: true, sample: 652325105-reclaimed-1, zh: 共同事项, en: Common duty}
  - {name: list, type: list, sample: reclaimed, zh: 清单, en: List}
columns:
  - {name: common_duty_id, type: string, zh: 共同事项编号, en: Common duty id}
  - {name: common_duty, type: string, zh: 共同事项, en: Common duty}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: list, type: string, zh: 清单, en: List}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: departments, type: list, zh: 部门, en: Departments}
  - {name: way_of_working, type: string, zh: 工作方式, en: Way of working}
  - {name: score, type: number, zh: 判断可信度（0–1）, en: Confidence (0–1)}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 5, row: {duty_id: 653024100-reclaimed-4}}
*/
MATCH (common:CommonDuty {id: $common_duty})<-[instance:INSTANCE_OF]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
MATCH (township)-[:IN]->(county:County)
MATCH (duty)-[source:STATED_IN]->(document:Document)
WHERE $list IS NULL OR duty.list = $list
RETURN common.id AS common_duty_id, common.label AS common_duty, county.code AS county_code, county.name AS county,
       township.code AS township_code, township.name AS township, duty.id AS duty_id, duty.list AS list,
       duty.number AS number, duty.name AS duty, head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category,
       COLLECT { MATCH (duty)-[by:LEADS|RECLAIMED_BY {namedIn: 'cell'}]-(d:Department) RETURN d.name ORDER BY by.position } AS departments,
       duty.wayOfWorking AS way_of_working, round(instance.score, 3) AS score, instance.reason AS reason,
       document.id AS document, source.line AS line
ORDER BY county_code, township_code, list, number
