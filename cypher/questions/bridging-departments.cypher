/*
group: structure
view: bar
title:
  zh: 哪些部门是桥梁
  en: Which departments bridge otherwise separate work
about:
  zh: 在本县部门栏同列的部门网络中，最常处于其他部门之间最短联系上的部门（中介中心性，0 到 1）；用来找协调工作的枢纽。
  en: In each county’s network of departments that share duties, those that lie most often on the shortest chains between others (betweenness, 0 to 1).
question:
  zh: "[{county}|各县]哪些部门把互不往来的部门联系起来？"
  en: "Which departments of [{county}|each county] connect others that do not work together?"
asked:
  zh:
    - "哪些部门是枢纽"
    - "哪个部门是各部门之间的桥梁、纽带"
    - "谁在部门之间起居中协调作用"
    - "哪些部门最居中、中介作用最大"
    - "{county}由哪个部门沟通其他部门"
    - "少了哪个部门，其他部门就联系不上了"
    - "哪些部门在本来没有往来的部门中间牵线搭桥"
    - "谁是部门网络的中心"
  en:
    - "Which departments are the hubs or brokers?"
    - "Which office connects the others?"
    - "Who sits between departments?"
    - "The most central departments in the network"
    - "Which bureaus are go-betweens or intermediaries?"
    - "Which agencies link departments that otherwise have no contact?"
    - "Which bureaus are the glue between departments?"
    - "Through which departments do the others reach each other?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: department_id, type: string, zh: 部门编号, en: Department id}
  - {name: department, type: string, zh: 部门, en: Department}
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: betweenness, type: number, zh: 中介中心性, en: Betweenness}
  - {name: partners, type: integer, zh: 同列的部门数, en: Partners}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
expected: {least: 100}
*/
MATCH (function:Function)<-[:HAS_FUNCTION]-(department:Department)-[:OF]->(county:County)
WHERE department.betweenness IS NOT NULL AND ($county IS NULL OR county.code = $county)
RETURN county.code AS county_code, county.name AS county, department.id AS department_id, department.name AS department,
       function.name AS function, round(department.betweenness, 4) AS betweenness,
       COUNT { MATCH (department)-[:LEADS {namedIn: 'cell'}]->(:Duty)<-[:LEADS {namedIn: 'cell'}]-(other:Department)-[:HAS_FUNCTION]->(f:Function)
               WHERE f.kind <> 'class' RETURN DISTINCT other } AS partners,
       COUNT { (department)-[:LEADS {namedIn: 'cell'}]->(:Duty) } AS duties
ORDER BY betweenness DESC, partners DESC, department_id
