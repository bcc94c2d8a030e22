/*
group: departments
view: table
title:
  zh: 哪些职能互相对应
  en: Which functions correspond
about:
  zh: 名称不同而在各县承担相同事务的职能，附类型和理由；用来避免把机构名称的差异当作分工的差异。
  en: Functions that differ in name and answer to each other from county to county, with kind and reason.
question:
  zh: "哪些职能互相对应[{function}]？"
  en: "Which functions correspond[ to {function}]?"
asked:
  zh:
    - "哪些部门叫法不同、干的是一样的事"
    - "名称不同而职能相当的部门"
    - "{function}在别的县对应哪个部门"
    - "哪些机构是对口的"
    - "各县机构名称的对应关系"
    - "{function}换个县叫什么"
    - "{function}到了别的县相当于哪个局"
    - "一个县的{function}在其他县是哪个部门"
  en:
    - "Which bureaus are counterparts of each other?"
    - "What is {function} called in other counties?"
    - "Equivalent departments under different names"
    - "Departments with different names and the same job"
    - "Which department in other counties corresponds to {function}?"
    - "What is the counterpart of {function} elsewhere?"
parameters:
  - {name: function, type: function, sample: 教育局, zh: 部门职能, en: Function}
columns:
  - {name: function, type: string, zh: 部门职能, en: Function}
  - {name: county_names, type: list, zh: 所在县, en: Its counties}
  - {name: other_function, type: string, zh: 对应的职能, en: Corresponding function}
  - {name: other_county_names, type: list, zh: 对应职能所在县, en: Counties of the other}
  - {name: kind, type: string, zh: 类型, en: Kind}
  - {name: reason, type: string, zh: 理由, en: Reason}
expected: {least: 5}
*/
MATCH (one:Function)-[answer:CORRESPONDS_TO]->(other:Function)
WHERE $function IS NULL OR $function IN [one.name, other.name]
RETURN one.name AS function,
       COLLECT { MATCH (one)<-[:HAS_FUNCTION]-(:Department)-[:OF]->(c:County) RETURN c.name ORDER BY c.code } AS county_names,
       other.name AS other_function,
       COLLECT { MATCH (other)<-[:HAS_FUNCTION]-(:Department)-[:OF]->(c:County) RETURN c.name ORDER BY c.code } AS other_county_names,
       answer.kind AS kind, answer.reason AS reason
ORDER BY function, other_function
