/*
phrase: $function 与 $other 同列的事项
about:
  zh: 两种职能的部门同列的事项；后一种只列确有共同事项的
  en: Duties that departments of two functions lead together; only functions that share some are offered second
parameters:
  - {name: function, sample: 公安局, values: Function.name}
  - {name: other, sample: 应急管理局, query: functions-working-with}
*/
MATCH path = (:Function {name: $function})<-[:HAS_FUNCTION]-(:Department)-[:LEADS {namedIn: 'cell'}]->(:Duty)<-[:LEADS {namedIn: 'cell'}]-(:Department)-[:HAS_FUNCTION]->(:Function {name: $other})
RETURN path LIMIT 2000
