/*
group: assisted
view: table
title:
  zh: 哪些事项对应的上级部门最多
  en: Which duties have the most departments
about:
  zh: 部门栏里有两个以上（或至少若干个）对应上级部门的配合履职事项；“其他负有……职责的部门”一类的统称不是部门，另列不计；用来找需要协调最多的工作。
  en: Assisted duties that two or more departments share, those with most departments first.
question:
  zh: "[{county}|各县]哪些事项有[至少{least}个|多个]对应上级部门[（部门见于{named_in}）][（{category}类）]？"
  en: "Which duties of [{county}|each county] are led by [at least {least}|several] departments[ (departments named in {named_in})][ (category {category})]?"
asked:
  zh:
    - "哪些事项要很多部门一起牵头"
    - "哪些事项要好几个部门一起管"
    - "牵头部门最多的事项"
    - "需要多部门联合的事项"
    - "至少{least}个部门共同牵头的事项"
    - "最需要协调的事项"
    - "涉及部门最多的事项"
    - "要{least}个以上部门一起牵头的事"
    - "哪些事项牵头的部门超过{least}个"
    - "由很多部门一起管的事有哪些"
    - "哪件事的牵头单位最多"
  en:
    - "Which duties need many departments?"
    - "Duties led jointly by at least {least} departments"
    - "Which tasks involve the most departments?"
    - "Which duties have the largest number of lead departments?"
    - "Duties with several lead departments"
    - "Multi-agency duties that need coordination"
    - "Duties with {least} or more lead departments"
    - "Duties led by more than {least} departments"
    - "Which duties have more than one lead department?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: least, type: integer, sample: "5", zh: 至少几个部门, en: At least so many departments}
  - {name: named_in, type: named-in, usual: column, sample: both, zh: 部门见于, en: Department named in}
  - {name: category, type: category, sample: 平安法治, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: department_count, type: integer, zh: 部门数, en: Number of departments}
  - {name: departments, type: list, zh: 对应上级部门, en: Superior departments}
  - {name: classes, type: list, zh: 统称（不计）, en: Classes of departments (not counted)}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {rows: 135}
*/
MATCH (township:Township)-[:ASSISTS]->(duty:Duty)
WITH township, duty, COUNT { (duty)<-[by:LEADS]-(:Department)-[:HAS_FUNCTION]->(f:Function)
                             WHERE f.kind <> 'class' AND (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both') } AS department_count
WHERE department_count >= coalesce($least, 2)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
MATCH (township)-[:IN]->(county:County)
WHERE $county IS NULL OR county.code = $county
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, department_count,
       COLLECT { MATCH (duty)<-[by:LEADS]-(d:Department)-[:HAS_FUNCTION]->(f:Function)
                 WHERE f.kind <> 'class' AND (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
                 RETURN d.name ORDER BY by.position } AS departments,
       COLLECT { MATCH (duty)<-[by:LEADS]-(d:Department)-[:HAS_FUNCTION]->(f:Function {kind: 'class'})
                 WHERE (by.namedIn = CASE $named_in WHEN 'text' THEN 'text' ELSE 'cell' END OR $named_in = 'both')
                 RETURN d.name ORDER BY by.position } AS classes,
       duty.document AS document, duty.line AS line
ORDER BY department_count DESC, county_code, township_code, number
