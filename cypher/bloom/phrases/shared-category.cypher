/*
phrase: $category 类的共同事项
about:
  zh: 一个类别的事项在各乡镇，由共同事项连起来
  en: The duties of one category in all townships, joined by the common duties
parameters:
  - {name: category, sample: 民族宗教, values: Category.name}
*/
MATCH (:Category {name: $category})<-[:IN_CATEGORY]-(duty:Duty)
MATCH path = (:Township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty)-[:INSTANCE_OF]->(:CommonDuty)
RETURN path LIMIT 3000
