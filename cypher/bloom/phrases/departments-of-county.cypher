/*
phrase: $county 的部门和职能
about:
  zh: 一个县的全部部门和各自的职能
  en: All departments of a county, with their functions
parameters:
  - {name: county, sample: 玛纳斯县, values: County.name}
*/
MATCH path = (:County {name: $county})<-[:OF]-(:Department)-[:HAS_FUNCTION]->(:Function)
RETURN path LIMIT 2000
