/*
group: sources
view: table
title:
  zh: 部门在原文中怎样写
  en: How departments are printed
about:
  zh: 每个部门在清单中的各种写法、归入的职能和理由、次数及首次出现的位置；用来核对部门的识别。
  en: Each form in which a department is printed, with the reason it was taken for that department, how often, and where first.
question:
  zh: "[{county}|各县][{function}|各部门]在原文中有哪些写法？"
  en: "In which forms is [{function}|each department] of [{county}|each county] printed?"
asked:
  zh:
    - "{function}在清单里有几种写法"
    - "部门名称有哪些不同写法"
    - "部门的简称、别名"
    - "原文怎么称呼{function}"
    - "{county}的部门名称是怎么写的"
    - "{function}在文件里都被叫作什么"
    - "{function}这个部门有几种叫法"
    - "各个文件里{function}的名字怎么写的"
    - "同一个部门在原文里写得不一样的有哪些"
  en:
    - "What names are used for {function} in the lists?"
    - "Spellings and abbreviations of departments"
    - "How is {function} written in the documents?"
    - "Under which names do departments appear?"
    - "In how many ways is {function} spelled in the documents?"
    - "What spellings of {function} occur?"
parameters:
  - {name: function, type: function, sample: 公安局, zh: 部门职能, en: Function}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: printed, type: string, zh: 原文写法, en: As printed}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: times, type: integer, zh: 次数, en: Times}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
expected: {least: 195}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
WHERE ($function IS NULL OR function.name = $function) AND ($county IS NULL OR county.code = $county)
MATCH (department)-[by:LEADS|RECLAIMED_BY]-(duty:Duty)
WITH county, department, function, by, duty ORDER BY duty.line
WITH county, department, function, by.printed AS printed, head(collect(by.reason)) AS reason, count(by) AS times, head(collect(duty)) AS duty
RETURN county.code AS county_code, county.name AS county, department.id AS department_id, department.name AS department,
       function.name AS function, printed, reason, times, duty.id AS duty_id, duty.document AS document, duty.line AS line
ORDER BY county_code, function, times DESC, printed
