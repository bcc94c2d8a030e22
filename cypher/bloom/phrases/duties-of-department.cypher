/*
phrase: $department 对应和承接的事项
about:
  zh: 一个部门对应的、从乡镇收回的全部事项，连同乡镇
  en: All duties that a department leads or took back, with their townships
parameters:
  - {name: department, sample: 奇台县公安局, values: Department.name}
*/
MATCH path = (:Department {name: $department})-[:LEADS|RECLAIMED_BY]-(:Duty)<-[:ASSISTS|RELIEVED_OF]-(:Township)
RETURN path LIMIT 2000
