/*
group: reclaimed
view: table
title:
  zh: 由几个部门一起收回的事项
  en: Duties that several departments took back
about:
  zh: 承接部门有两个以上（或至少若干个）的收回事项；用来看收回后由谁分担。
  en: Reclaimed duties with two or more receiving departments (or at least so many), to see who shares them now.
question:
  zh: "[{county}|各县]哪些[{category}类]收回事项由[至少{least}个|几个]部门一起承接？"
  en: "Which duties [of {category} ]reclaimed in [{county}|each county] went to [at least {least}|several] departments?"
asked:
  zh:
    - "哪些收回的事项有好几个部门承接"
    - "收回后由多个部门分担的事项"
    - "哪些事项是几个部门一起收回的"
    - "{county}哪些事由不止一个部门收走"
    - "收回以后几个部门一起接的事"
    - "哪些事收回后不止一个部门接手"
    - "{county}收回后由两个以上部门共同承接的"
    - "收回之后由多家单位共同接手的事项"
  en:
    - "Which duties were taken back by more than one department?"
    - "Reclaimed duties received by several departments"
    - "Duties reclaimed jointly"
    - "Which reclaimed duties were handed to several departments together?"
    - "Which reclaimed duties have more than one receiving department?"
parameters:
  - {name: county, type: county, sample: 沙湾市, zh: 县（市、区）, en: County}
  - {name: least, type: integer, sample: "3", zh: 至少几个部门, en: At least so many departments}
  - {name: category, type: category, sample: 生态环保, zh: 事项类别, en: Category}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: department_count, type: integer, zh: 部门数, en: Departments}
  - {name: departments, type: list, zh: 承接部门, en: Receiving departments}
  - {name: way_of_working, type: string, zh: 工作方式, en: Way of working}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {rows: 10}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)
WHERE ($county IS NULL OR county.code = $county)
  AND ($category IS NULL OR EXISTS { (duty)-[:IN_CATEGORY]->(:Category {name: $category}) })
WITH county, township, duty,
     COLLECT { MATCH (duty)-[by:RECLAIMED_BY {namedIn: 'cell'}]->(d:Department) RETURN d.name ORDER BY by.position } AS departments
WHERE size(departments) >= coalesce($least, 2)
MATCH (duty)-[source:STATED_IN]->(document:Document)
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       duty.id AS duty_id, duty.number AS number, duty.name AS duty,
       head([(duty)-[:IN_CATEGORY]->(c) | c.name]) AS category, size(departments) AS department_count, departments,
       duty.wayOfWorking AS way_of_working, document.id AS document, source.line AS line
ORDER BY department_count DESC, county_code, township_code, number
