// What the set consists of; what it is called stands beside the vocabulary.
WITH 'duty-graph' AS key
WHERE key >= $from AND key <= $to
UNWIND [
  {part: 'duties', class: 'dg:Duty', entities: COUNT { (:Duty) }},
  {part: 'townships', class: 'dg:Township', entities: COUNT { (:Township) }},
  {part: 'departments', class: 'dg:Department', entities: COUNT { (:Department) }},
  {part: 'functions', class: 'dg:Function', entities: COUNT { (:Function) }},
  {part: 'categories', class: 'dg:Category', entities: COUNT { (:Category) }},
  {part: 'common-duties', class: 'dg:CommonDuty', entities: COUNT { (:CommonDuty) }},
  {part: 'documents', class: 'dg:Document', entities: COUNT { (:Document) }}] AS counted
RETURN key, ['void:Dataset', 'dcat:Dataset'] AS `a`,
       collect({part: counted.part, `void:class^^curie`: counted.class, `void:entities`: counted.entities}) AS `void:classPartition`,
       COLLECT { MATCH (document:Document) RETURN {kind: 'Document', key: document.id} ORDER BY document.id } AS `dct:source`,
       COLLECT { MATCH (graph:Graph {id: 'graph'}) RETURN graph.version } AS `dct:hasVersion`
